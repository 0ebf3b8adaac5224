import type {ReactNode} from 'react';

/** The site's line icons, drawn on a grid of 24 by 24; what they look like is `.icon` in `src/css/frame.css`. */
const PATHS = {
  menu: 'M4 6h16M4 12h16M4 18h10',
  search: 'M4.5 10.5a6 6 0 1 0 12 0a6 6 0 1 0-12 0M15 15l5 5',
  contents: 'M4 6h.2M8 6h12M4 12h.2M8 12h12M4 18h.2M8 18h12',
  edition: 'M6 3h12v18l-6-4.5L6 21z',
  light:
    'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  note: 'M5 4h10l4 4v12H5zM15 4v4h4M8.5 12h7M8.5 16h5',
  tip: 'M9 18h6M10 21h4M8.5 15a6 6 0 1 1 7 0c-.6.5-.5 1.5-.5 3H9c0-1.5.1-2.5-.5-3z',
  info: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 11v5M12 7.8v.2',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17v.2',
  danger: 'M8 3.5h8l4.5 4.5v8L16 20.5H8L3.5 16V8zM9 9l6 6M15 9l-6 6',
  clock: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7v5l3.5 2',
  day: 'M4 6h16v14H4zM4 10h16M8.5 3.5v4M15.5 3.5v4',
  previous: 'M20 12H5M11 6l-6 6l6 6',
  next: 'M4 12h15M13 6l6 6l-6 6',
  up: 'M12 20V5M6 11l6-6l6 6',
  study: 'M2.5 9.5L12 5l9.5 4.5L12 14zM6.5 11.5V16c3 2.5 8 2.5 11 0v-4.5M21.5 9.5V15',
  lookup: 'M4 5h7v6H4zM4 14h7v6H4zM14 6h6M14 10h4M14 15h6M14 19h4',
  changed: 'M3.5 12a8.5 8.5 0 1 0 2.5-6L3.5 8.5M3.5 4v4.5H8M12 7.5V12l3 2',
  feed: 'M5 19v-.2M5 11a8 8 0 0 1 8 8M5 4.5A14.5 14.5 0 0 1 19.5 19',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon. It says nothing to those who hear the page: what it stands for is written beside it. */
export default function Icon({name, className = ''}: {name: IconName; className?: string}): ReactNode {
  return (
    <svg viewBox="0 0 24 24" className={`icon ${className}`.trim()} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
