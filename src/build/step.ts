/** What every step of a build is given. */
export interface BuildContext {
  /** Folder of the project. */
  siteDir: string;
  /** Folder the new site is made in; it becomes `build/` when every step has passed. */
  outDir: string;
  /** Says that the build is to end, because someone interrupted it. */
  signal: AbortSignal;
}

/** One step of a build. */
export interface BuildStep {
  /** What it does, as the build says while it runs. */
  says: string;
  /** Throws {@link BuildError} for what an author can mend. */
  run: (context: BuildContext) => Promise<void> | void;
}

/** A build that cannot go on; its message is for the author and says how to mend it. */
export class BuildError extends Error {
  override name = 'BuildError';
}
