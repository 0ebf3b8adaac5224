import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {drawDiagram} from './draw-diagram';
import {sourceOf} from './png';

/** A diagram's files. */
export interface DiagramFiles {
  name: string;
  /** Absolute paths; the PNG only where a note asks for it. */
  source: string;
  svg: string;
  png: string | undefined;
}

/** The pictures of notes, below the project. */
const PICTURES = 'static/img/docs';

/** All diagrams, in the order of their names. */
export function listDiagrams(siteDir: string): DiagramFiles[] {
  const folder = path.join(siteDir, 'src/diagrams');
  const asked = pngsOfNotes(siteDir);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => {
      const name = path.basename(file, '.yml');
      const picture = path.join(siteDir, PICTURES, name);
      return {name, source: path.join(folder, file), svg: `${picture}.svg`, png: asked.has(name) ? `${picture}.png` : undefined};
    });
}

/**
 * The SVG that a diagram's text stands for.
 *
 * @throws Error that names the file and what is wrong in it
 */
export function drawFile({name, source}: DiagramFiles): string {
  try {
    return drawDiagram(name, readFileSync(source, 'utf8'));
  } catch (error) {
    throw new Error(`src/diagrams/${name}.yml: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Whether the SVG on disk is this one, and whether the PNG, where there has to be one, was made from it. */
export function upToDate({svg, png}: DiagramFiles, drawn: string): {svg: boolean; png: boolean} {
  return {
    svg: existsSync(svg) && readFileSync(svg, 'utf8') === drawn,
    png: !png || (existsSync(png) && sourceOf(readFileSync(png)) === hashOf(drawn)),
  };
}

/** What a PNG says of the SVG it was made from. */
export function hashOf(svg: string): string {
  return createHash('sha256').update(svg).digest('hex');
}

/** Names of the pictures that notes of any edition show as PNG. */
function pngsOfNotes(siteDir: string): Set<string> {
  const notes = ['docs', 'versioned_docs'].flatMap((folder) =>
    existsSync(path.join(siteDir, folder))
      ? readdirSync(path.join(siteDir, folder), {recursive: true, encoding: 'utf8'}).map((file) =>
          path.join(siteDir, folder, file),
        )
      : [],
  );
  const texts = notes.filter((file) => /\.mdx?$/.test(file)).map((file) => readFileSync(file, 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\/img\/docs\/([\w-]+)\.png/g)].map(([, name = '']) => name)));
}
