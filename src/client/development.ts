import type {ClientModule} from '@docusaurus/types';
import {allBehaviors} from './all-behaviors';

let controller = new AbortController();

// Client module of Docusaurus, for the development server alone: React has drawn a page, attach to it.
const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = ({location, previousLocation}) => {
  if (location.pathname === previousLocation?.pathname) return;
  // React keeps what is open over the page; a page that is loaded begins with everything closed.
  for (const popover of document.querySelectorAll<HTMLElement>(':popover-open')) popover.hidePopover();
  controller.abort();
  controller = new AbortController();
  const {signal} = controller;
  // Docusaurus draws code blocks a second time once it knows that it is in a browser; before, there is nothing to attach to.
  setTimeout(() => {
    if (signal.aborted) return;
    for (const attach of allBehaviors) attach(signal);
    // The browser looked for the anchor before React had drawn it.
    if (!previousLocation && location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }, 100);
};

export {onRouteDidUpdate};
