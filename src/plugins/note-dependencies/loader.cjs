// CommonJS, because the bundler loads it by itself, without the loader of TypeScript that Docusaurus uses for plugins.
const {existsSync} = require('node:fs');
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
  const glossary = path.join(siteDir, docsDir, '_glossary.yml');
  if (existsSync(glossary)) this.addDependency(glossary);
  else this.addMissingDependency(glossary);
  if (/^::questions/m.test(source)) folder('_questions');
  if (/:fact\[|^::(facts|questions)/m.test(source)) folder('_facts');
  if (/^::(exam|freshness)/m.test(source)) folder('.');
  return source;
};

/** The picture, its edition's own copy, and either as SVG (src/content/pictures.ts chooses among them). */
function formsOf(file, edition) {
  const copies = edition ? [file, path.join(path.dirname(file), edition, path.basename(file))] : [file];
  return copies.flatMap((copy) => [copy, copy.replace(/\.png$/, '.svg')]);
}
