/** The part of a package-lock.json that matters here. */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  resolved?: string;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}

/**
 * Optional packages that a lock file names and does not hold. npm leaves out what it could not get, such as the
 * binary of a system, and `npm ci` then fails on that system.
 */
export function incompletePackages({packages}: LockFile): string[] {
  return Object.entries(packages).flatMap(([place, {optionalDependencies = {}}]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !foldersAbove(place).some((folder) => `${folder}node_modules/${name}` in packages))
      .map(
        ([name, version]) =>
          `${place || 'package.json'}: ${name}@${version} is missing: run \`npm install\` with the registry in reach, or pin ${place.split('node_modules/').at(-1) ?? ''} to a version that has it`,
      ),
  );
}

/** Where Node looks for the packages of one that stands at `place`: beside it, then one level up, and so on. */
function foldersAbove(place: string): string[] {
  const parts = place.split('/node_modules/');
  const above = parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/`);
  return place === '' ? [''] : ['', ...above];
}
