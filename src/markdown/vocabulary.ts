/** Directives an author may write, beside Docusaurus's admonitions. One that is not listed here is an error of the check. */
export const directives = {
  /** `:::tabs` around fenced code blocks: the same command in several languages. */
  tabs: 'containerDirective',
  /** `:fact[id]`: the value of a fact, from `_facts/*.yaml`, with its source in a popover. */
  fact: 'textDirective',
  /** `::facts{topic="peering"}`, `::facts{ids="a,b"}`, `::facts{kind="limit"}`: facts as a table. */
  facts: 'leafDirective',
  /** `::freshness`: how old the facts of each note are. */
  freshness: 'leafDirective',
  /** `:download[facts.json]`: a link to a file that the build makes. */
  download: 'textDirective',
  /** `::questions`: the practice questions of this note, from `_questions/*.yaml`. */
  questions: 'leafDirective',
  /** `::exam{name="az-700"}`: the objectives of an exam and where they are taught, from `_exams/*.yaml`. */
  exam: 'leafDirective',
  /** `::glossary`: all terms and what they mean, from `_glossary.yml`. */
  glossary: 'leafDirective',
} as const;

/** Docusaurus's admonitions, `:::note` and so on. */
export const admonitions = ['note', 'tip', 'info', 'warning', 'danger', 'caution', 'important'] as const;
