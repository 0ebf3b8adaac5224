import {readFileSync} from 'node:fs';
import path from 'node:path';
import {imageSize} from 'image-size';
import {isExactFile} from './exact-file';

/** A picture as it is on disk and as it is served. */
export interface Picture {
  /** Absolute path. */
  file: string;
  /** Address below the base path; begins with a slash. */
  src: string;
}

/**
 * The file a picture's address stands for. Only what is below `static/` is served under its own address.
 *
 * @param src as a note writes it, such as `/img/docs/name.png`
 * @param archivedEdition label of the note's edition when it is archived: its own copy, in a folder of that name
 *   beside the picture (`/img/docs/2020/name.png`), comes first
 * @returns undefined when there is no such file; a name in another case counts as none
 */
export function findPicture(siteDir: string, src: string, archivedEdition?: string): Picture | undefined {
  const address = decode(src);
  if (!address?.startsWith('/')) return undefined;
  const {dir, base} = path.posix.parse(path.posix.normalize(address));
  const folders = archivedEdition ? [path.posix.join(dir, archivedEdition), dir] : [dir];
  for (const folder of folders) {
    const below = path.posix.join(folder, base);
    if (isExactFile(path.join(siteDir, 'static'), below)) {
      return {file: path.join(siteDir, 'static', below), src: below.split('/').map(encodeURIComponent).join('/')};
    }
  }
  return undefined;
}

function decode(src: string): string | undefined {
  try {
    const address = decodeURIComponent(src);
    return address.includes('\0') ? undefined : address;
  } catch {
    return undefined;
  }
}

/** The pictures all browsers show, by the end of their name, and the bytes near their end that say they are whole. */
const FORMATS: Record<string, {type: string; end?: Buffer}> = {
  '.png': {type: 'png', end: Buffer.from('IEND')},
  '.jpg': {type: 'jpg', end: Buffer.of(0xff, 0xd9)},
  '.jpeg': {type: 'jpg', end: Buffer.of(0xff, 0xd9)},
  '.gif': {type: 'gif', end: Buffer.of(0x3b)},
  '.webp': {type: 'webp'},
  '.avif': {type: 'avif'},
};

/**
 * Width and height of a picture as a browser shows it, in CSS pixels.
 *
 * @throws Error with a plain reason when the file is no picture or one of its sides is zero
 */
export function measurePicture(file: string): {width: number; height: number} {
  const bytes = readFileSync(file);
  if (bytes.length === 0) throw new Error('the file is empty (0 bytes)');
  const extension = path.extname(file).toLowerCase();
  const {width, height} = extension === '.svg' ? measureSvg(bytes.toString('utf8')) : measureBitmap(bytes, extension);
  if (width === 0 || height === 0) throw new Error(`it is ${width} pixels wide and ${height} pixels high`);
  return {width, height};
}

function measureBitmap(bytes: Buffer, extension: string): {width: number; height: number} {
  const format = FORMATS[extension];
  if (!format)
    throw new Error(`browsers show no pictures ${extension ? `that end in ${extension}` : 'without an ending such as .png'}`);
  const size = trySize(bytes);
  if (!size?.type) throw new Error('the file is no picture, or a damaged one');
  if (size.type !== format.type) throw new Error(`the file is named ${extension} and holds ${size.type.toUpperCase()}`);
  if (format.end && !bytes.subarray(-1024).includes(format.end)) throw new Error('the file breaks off before its end');
  // Cameras store some pictures on their side, and browsers turn them (EXIF orientations 5 to 8).
  const turned = (size.orientation ?? 1) >= 5;
  return turned ? {width: size.height, height: size.width} : {width: size.width, height: size.height};
}

function trySize(bytes: Buffer): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

/** The long description in an SVG (its `desc`), line by line; none in any other picture. */
export function describePicture(file: string): string[] {
  if (!file.toLowerCase().endsWith('.svg')) return [];
  const description = /<desc[^>]*>([^<]*)<\/desc>/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const entities: Record<string, string> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&'};
  return description
    .replace(/&(lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Its width and height in pixels, else those of its viewBox, as browsers do it (SVG 2, section 8.2). */
function measureSvg(text: string): {width: number; height: number} {
  const source = text.replace(/<!--[\s\S]*?-->/g, '');
  const root = /<svg(\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/.exec(source)?.[0];
  if (!root) throw new Error('the file is no SVG picture');
  if (!/(<\/svg\s*>|<svg[^>]*\/>)\s*$/.test(source)) throw new Error('the file breaks off before its end');
  const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  const box =
    attribute('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const width = pixels(attribute('width')) ?? box[2];
  const height = pixels(attribute('height')) ?? box[3];
  if (width === undefined || height === undefined || !(width >= 0 && height >= 0)) {
    throw new Error('the SVG says neither its width and height nor its viewBox');
  }
  return {width: Math.round(width), height: Math.round(height)};
}

function pixels(length: string | undefined): number | undefined {
  const value = /^\s*([\d.]+)(px)?\s*$/.exec(length ?? '')?.[1];
  return value === undefined ? undefined : Number(value);
}
