import { existsSync, type FSWatcher, readdirSync, watch } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** A save is often several steps, and several files are often saved at once. */
const QUIET_MS = 50;
/** Where something never comes to rest, what is there counts after this time. */
const LONGEST_WAIT_MS = 500;

/** Hidden files and what editors leave beside a file; two dots begin the links by which containers swap a folder. */
const TEMPORARY = /^\.(?!\.)|~$|\.sw\w$|\.tmp$/u;

export interface FolderWatch {
  close(): void;
}

export interface WatchOptions {
  /** Something in the folder may have changed, and it has been quiet for a moment. */
  onChange(): void;
  /** Changes may go unnoticed; told again only after all was well in between. */
  onTrouble(error: unknown): void;
  readonly quietMs?: number;
  readonly longestWaitMs?: number;
}

/**
 * Watches a folder with all folders in it, also while it is missing, is replaced by another, or is a link that comes to
 * lead elsewhere. Each folder is watched rather than each file, because editors save by putting a new file in place of
 * the old one. Never throws.
 */
export function watchFolder(folder: string, options: WatchOptions): FolderWatch {
  const { onChange, onTrouble, quietMs = QUIET_MS, longestWaitMs = LONGEST_WAIT_MS } = options;
  const root = resolve(folder);
  let watchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let firstAt: number | undefined;
  let troubled = false;
  let closed = false;

  function noticed(): void {
    if (closed) return;
    const now = Date.now();
    firstAt ??= now;
    clearTimeout(timer);
    timer = setTimeout(settled, Math.max(0, Math.min(quietMs, firstAt + longestWaitMs - now)));
  }

  /** Folders may have come, gone or been replaced, so all are watched anew before anybody reads them. */
  function settled(): void {
    firstAt = undefined;
    watchAll();
    onChange();
  }

  function watchAll(): void {
    const before = watchers;
    const troubles: unknown[] = [];
    const add = (path: string, concerns: (name: string | null) => boolean): FSWatcher[] => {
      try {
        const watcher = watch(path, { persistent: false }, (_, name) => {
          if (concerns(name)) noticed();
        });
        // A watched folder that is deleted is an error on some systems.
        return [watcher.on("error", noticed)];
      } catch (error) {
        if (!isMissing(error)) troubles.push(error);
        return [];
      }
    };
    const above = nearestAbove(root);
    watchers = [
      ...add(above.folder, (name) => name === null || name === above.name),
      ...foldersIn(root).flatMap((path) => add(path, (name) => name === null || !TEMPORARY.test(name))),
    ];
    // Only now, so that nothing goes unnoticed in between.
    for (const watcher of before) watcher.close();
    if (troubles.length > 0 && !troubled) onTrouble(troubles[0]);
    troubled = troubles.length > 0;
  }

  watchAll();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** The closest folder above that exists, and the name in it that leads to the folder. */
function nearestAbove(root: string): { readonly folder: string; readonly name: string } {
  let [folder, name] = [dirname(root), basename(root)];
  while (!existsSync(folder) && folder !== dirname(folder)) [folder, name] = [dirname(folder), basename(folder)];
  return { folder, name };
}

/** A folder and all folders in it; links to folders are not followed, as they are not read either. */
function foldersIn(root: string): readonly string[] {
  const found: string[] = [];
  const left = [root];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    found.push(path);
    for (const inner of namesOfFolders(path)) left.push(join(path, inner));
  }
  return found;
}

function namesOfFolders(path: string): readonly string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
  } catch {
    // What cannot be listed is reported by whoever reads the data.
    return [];
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
