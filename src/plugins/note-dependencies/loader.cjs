// CommonJS, because the bundler loads it by itself, without the loader of TypeScript that Docusaurus uses for plugins.
const {existsSync, readFileSync} = require('node:fs');
const path = require('node:path');

/** Passes a note on as it is, and names the pictures it shows as its dependencies, in each form they may have. */
module.exports = function noteDependencies(source) {
  const {siteDir, configuration} = this.getOptions();
  this.addDependency(configuration);
  const edition = /versioned_docs[\\/]version-([^\\/]+)[\\/]/.exec(this.resourcePath)?.[1];
  for (const [, address] of source.matchAll(/\]\(\s*<?\/(img\/[^)\s>]+)/g)) {
    for (const file of formsOf(path.join(siteDir, 'static', address), edition)) {
      if (existsSync(file)) this.addDependency(file);
      else this.addMissingDependency(file);
    }
  }
  // The line at a note's top comes from the exam maps, its questions from their folder, an exam's page from all notes.
  const docsDir =
    /^.*[\\/](?:versioned_docs[\\/]version-[^\\/]+|docs)(?=[\\/])/.exec(this.resourcePath.slice(siteDir.length))?.[0] ?? 'docs';
  const folder = (name) => this.addContextDependency(path.join(siteDir, docsDir, name));
  folder('_exams');
  // Every note may use a term.
  const file = (name) => {
    const full = path.join(siteDir, docsDir, name);
    if (existsSync(full)) this.addDependency(full);
    else this.addMissingDependency(full);
    return full;
  };
  const glossary = file('_glossary.yml');
  if (/::questions/.test(source)) folder('_questions');
  // A term's meaning may cite a fact, and any note may use the term.
  const termsCite = existsSync(glossary) && readFileSync(glossary, 'utf8').includes(':fact[');
  if (termsCite || /:fact\[|::(facts|questions)/.test(source)) folder('_facts');
  if (/::facts/.test(source)) file('_fact-topics.yml');
  if (/::(exam|freshness)/.test(source)) folder('.');
  // "Today" is not in a file: it may be that of the newest commit.
  if (/::freshness|::facts\{kind="?retirement/.test(source)) this.cacheable(false);
  return source;
};

/** The picture, its edition's own copy, and either as SVG (src/content/pictures.ts chooses among them). */
function formsOf(file, edition) {
  const copies = edition ? [file, path.join(path.dirname(file), edition, path.basename(file))] : [file];
  return copies.flatMap((copy) => [copy, copy.replace(/\.png$/, '.svg')]);
}
