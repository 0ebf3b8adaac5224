/** Colors for light and for dark. What is told by color is told by shape or line as well. */
const COLORS = {
  ink: ['#17212e', '#e9eff6'],
  soft: ['#566374', '#a3b0bf'],
  paper: ['#ffffff', '#10161e'],
  frame: ['#5c6a7a', '#8a99aa'],
  line: ['#3d4b5c', '#b4c0ce'],
  gray: ['#f1f3f6', '#1b232d'],
  cloud: ['#eef0f3', '#1a212a'],
  blue: ['#1f63b0', '#6fb0f2'],
  'blue-pale': ['#e6f0fb', '#14263b'],
  'blue-faint': ['#f7fbff', '#101c2b'],
  green: ['#0a6b4a', '#62d6a8'],
  'green-pale': ['#d3efe2', '#14392d'],
  purple: ['#7738a8', '#cc9ff0'],
  'purple-faint': ['#f8f1fd', '#231a2d'],
  red: ['#b3261e', '#ff9b90'],
  amber: ['#8a4b00', '#f0b44c'],
  'amber-faint': ['#fff8ec', '#2a2010'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

const FONT = '15px system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';

/** What each class looks like; `$name` is one of the colors. The order is the style sheet's. */
const CLASSES = {
  text: `font:${FONT};fill:$ink`,
  '.name': 'font-weight:600',
  '.linked': 'text-decoration:underline',
  '.middle': 'text-anchor:middle',
  '.end': 'text-anchor:end',
  '.soft': 'fill:$soft',
  // Keeps a label readable where it lies on a line.
  '.halo': 'paint-order:stroke;stroke:$paper;stroke-width:4;stroke-linejoin:round',
  '.number': 'font-weight:600;fill:$paper;text-anchor:middle',
  '.picture': 'fill:$paper;stroke:$frame;stroke-width:2',
  '.site': 'fill:$gray;stroke:$frame;stroke-width:2',
  '.vnet': 'fill:$blue-pale;stroke:$blue;stroke-width:2.5',
  '.subnet': 'fill:$blue-faint;stroke:$blue;stroke-width:1.5',
  '.region': 'fill:none;stroke:$frame;stroke-width:2;stroke-dasharray:2 5;stroke-linecap:round',
  '.circuit': 'fill:$purple-faint;stroke:$purple;stroke-width:1.5',
  '.service': 'fill:$amber-faint;stroke:$amber;stroke-width:1.5;stroke-dasharray:8 4',
  '.internet': 'fill:$cloud;stroke:$soft;stroke-width:1.5',
  '.node': 'fill:$paper;stroke:$line;stroke-width:1.5',
  '.glyph': 'fill:none;stroke:$line;stroke-width:2;stroke-linecap:round;stroke-linejoin:round',
  '.link': 'fill:none;stroke:$line;stroke-width:1.5',
  '.flow': 'fill:none;stroke:$ink;stroke-width:2.5',
  '.flow-end': 'fill:$ink',
  '.blocked': 'fill:none;stroke:$red;stroke-width:2.5;stroke-dasharray:3 5',
  '.blocked-end': 'fill:$red',
  '.blocked-mark': 'fill:$paper;stroke:$red;stroke-width:2.5;stroke-linecap:round',
  '.tube': 'fill:none;stroke:$green-pale;stroke-width:14',
  '.tunnel': 'fill:none;stroke:$green;stroke-width:3;stroke-dasharray:9 6',
  '.tunnel-end': 'fill:$green',
  '.tunnel-mark': 'fill:$paper;stroke:$green;stroke-width:2',
  '.private': 'fill:none;stroke:$purple;stroke-width:8',
  '.core': 'fill:none;stroke:$paper;stroke-width:3',
  '.private-end': 'fill:$purple',
  '.peering': 'fill:none;stroke:$blue;stroke-width:4',
  '.peering-end': 'fill:$blue',
  '.peering-mark': 'fill:$paper;stroke:$blue;stroke-width:2',
  '.peering-ring': 'fill:none;stroke:$blue;stroke-width:2',
  '.routes': 'fill:none;stroke:$amber;stroke-width:3.5;stroke-dasharray:0 7;stroke-linecap:round',
  '.routes-end': 'fill:$amber',
  '.step': 'fill:$ink;stroke:$paper;stroke-width:2',
} as const;

export type ClassName = keyof typeof CLASSES extends infer Key ? (Key extends `.${infer Name}` ? Name : never) : never;

/** The style sheet of a picture that uses these classes: light, and dark where the page or the system is dark. */
export function styleSheet(used: ReadonlySet<string>): string {
  const rules = Object.entries(CLASSES).filter(([selector]) => selector === 'text' || used.has(selector.slice(1)));
  const light = rules.map(([selector, declarations]) => `${selector}{${paint(declarations, 0)}}`);
  const dark = rules.flatMap(([selector, declarations]) => {
    const colored = declarations.split(';').filter((declaration) => declaration.includes('$'));
    return colored.length > 0 ? [`${selector}{${paint(colored.join(';'), 1)}}`] : [];
  });
  return `${light.join('')}@media screen and (prefers-color-scheme:dark){${dark.join('')}}`;
}

function paint(declarations: string, theme: 0 | 1): string {
  return declarations.replace(/\$([a-z-]+)/g, (_, name: string) => {
    if (!(name in COLORS)) throw new TypeError(`no color ${name}`);
    return COLORS[name as keyof typeof COLORS][theme];
  });
}
