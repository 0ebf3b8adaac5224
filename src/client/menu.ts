import type {Behavior} from './behavior';

/** Closes what is open over the page when one goes somewhere from it; without a script the new page does that by itself. */
export const menu: Behavior = (signal) => {
  for (const popover of document.querySelectorAll<HTMLElement>('[popover]')) {
    popover.addEventListener(
      'click',
      ({target}) => {
        if (target instanceof Element && target.closest('a') && popover.matches(':popover-open')) popover.hidePopover();
      },
      {signal},
    );
  }
};
