/** What a rule has to say about one place in one file. */
export interface Finding {
  /** Path below the project, with `/`. */
  file: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** What is wrong there. */
  problem: string;
  /** What would be right, or how to mend it. */
  remedy: string;
}

/** A finding with the rule that made it and how much it matters: errors stop a build, advice does not. */
export interface JudgedFinding extends Finding {
  rule: string;
  level: 'error' | 'advice';
}

/** `file:line  what is wrong  what would be right` */
export function formatFinding({file, line, problem, remedy}: Finding): string {
  return `${file}:${line}  ${problem}  ${remedy}`;
}

/** Errors before advice, then by file and line. */
export function compareFindings(a: JudgedFinding, b: JudgedFinding): number {
  return (
    Number(a.level === 'advice') - Number(b.level === 'advice') ||
    a.file.localeCompare(b.file, 'en') ||
    a.line - b.line ||
    a.problem.localeCompare(b.problem, 'en')
  );
}
