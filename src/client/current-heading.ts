import type {Behavior} from './behavior';

/** Marks, in the list of headings beside a note, the one whose text is being read. */
export const currentHeading: Behavior = (signal) => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.table-of-contents a[href^="#"]')];
  const headings = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{link, heading}] : [];
  });
  if (headings.length === 0) return;
  const mark = () => {
    // The last heading above a line a fifth down the window; at the very end of the page, the last one of all.
    const line = innerHeight / 5;
    const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const current = atEnd ? headings.at(-1) : headings.findLast(({heading}) => heading.getBoundingClientRect().top <= line);
    for (const {link} of headings) {
      const isCurrent = link === current?.link;
      link.classList.toggle('table-of-contents__link--active', isCurrent);
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(mark);
  };
  addEventListener('scroll', soon, {passive: true, signal});
  addEventListener('resize', soon, {passive: true, signal});
  mark();
};
