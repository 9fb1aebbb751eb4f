import type { DraftContent } from './draft-keeper';

/** A draft as this window kept it last. */
export interface KeptDraft {
  revision: number;
  /** ISO instant */
  savedAt: string;
  values: DraftContent;
}

/**
 * What this window has kept since it was loaded, by nominee. Going back in the browser brings the page as it was first
 * drawn; the newer draft must not be taken for lost.
 */
const keptDrafts = new Map<string, KeptDraft>();

export function rememberDraft(candidateId: string, draft: KeptDraft): void {
  keptDrafts.set(candidateId, draft);
}

/** The newer of what the server drew and what this window kept since. */
export function newestDraft(candidateId: string, drawn: KeptDraft): KeptDraft {
  const kept = keptDrafts.get(candidateId);
  return kept && kept.revision > drawn.revision ? kept : drawn;
}
