import {readFileSync} from 'node:fs';
import path from 'node:path';

/** A color of the site in light and in dark, as hexadecimal figures with a # in front. */
export interface ThemeColor {
  light: string;
  dark: string;
}

/**
 * The colors of `theme.css`, for what is drawn outside of style sheets: social cards, the color of a phone's browser.
 *
 * @throws Error when there is no such color, or it is not written as `light-dark(#…, #…)`
 */
export function themeColors<Name extends string>(siteDir: string, ...names: Name[]): Record<Name, ThemeColor> {
  const css = readFileSync(path.join(siteDir, 'src/css/theme.css'), 'utf8');
  const entries = names.map((name): [Name, ThemeColor] => {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[\\da-f]+), (#[\\da-f]+)\\);`).exec(css) ?? [];
    if (!light || !dark) throw new Error(`theme.css: expected --${name}: light-dark(#…, #…)`);
    return [name, {light, dark}];
  });
  return Object.fromEntries(entries) as Record<Name, ThemeColor>;
}
