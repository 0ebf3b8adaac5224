import {visit, type Document} from 'yaml';

const known = new WeakMap<Document.Parsed, boolean>();

/**
 * Whether the values of a YAML document can be looked at. A key that stands twice does not hinder; everything else
 * that the parser complains of may mislead. An alias (`*name`) is always a text that lacks its quotes here, and
 * `toJS` throws on it.
 */
export function isSound(document: Document.Parsed): boolean {
  const sound = known.get(document) ?? judge(document);
  known.set(document, sound);
  return sound;
}

function judge(document: Document.Parsed): boolean {
  if (!document.errors.every(({code}) => code === 'DUPLICATE_KEY') || document.warnings.length > 0) return false;
  let aliases = 0;
  visit(document, {Alias: () => void (aliases += 1)});
  return aliases === 0;
}
