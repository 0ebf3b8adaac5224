import {styleSheet, type ClassName} from './styles';

/** The parts of one SVG as text, and the classes they use. Coordinates have at most one decimal, so that bytes are the same everywhere. */
export class SvgWriter {
  private readonly used = new Set<string>();
  private readonly parts: string[] = [];

  add(element: string, classes: ClassName[], attributes: Record<string, string | number> = {}, content?: string): void {
    classes.forEach((name) => this.used.add(name));
    const all = {...(classes.length > 0 && {class: classes.join(' ')}), ...attributes};
    const written = Object.entries(all).map(
      ([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : escape(value)}"`,
    );
    this.parts.push(`<${element}${written.join('')}${content === undefined ? '/>' : `>${content}</${element}>`}`);
  }

  /** What is added inside belongs together, as a label to its box. */
  group(inside: () => void): void {
    this.parts.push('<g>');
    inside();
    this.parts.push('</g>');
  }

  /** The finished picture. */
  finish(name: string, width: number, height: number, title: string, description: string): string {
    const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-title ${name}-desc">`;
    const words = `<title id="${name}-title">${escape(title)}</title>\n<desc id="${name}-desc">${escape(description)}</desc>`;
    return `${head}\n${words}\n<style>${styleSheet(this.used)}</style>\n${this.parts.join('')}\n</svg>\n`;
  }
}

export function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
