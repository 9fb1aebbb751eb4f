import 'server-only';
import { type RosterSheet, rosterSheet, rosterTitle } from '@/lib/domain/nomination/roster-sheet';
import { monthOf } from '@/lib/domain/party-date';
import { canonicalJson, sha256 } from '@/lib/platform/crypto';
import type { PackageNominee, PackageView } from './package';

/** 名册 (附件2) of these nominees of a package, for the screen and for print; ages count to the cut-off. */
export function packageRoster(found: PackageView, nominees: readonly PackageNominee[]): RosterSheet {
  return rosterSheet({
    title: rosterTitle,
    nominatingOrganization: found.organization.name,
    dateOn: null,
    referenceMonth: monthOf(found.batch.cutOffOn),
    rows: nominees.map(({ roster }) => roster),
  });
}

/** The 名册 that goes onto paper: whoever was submitted, under the code of its data (N06); null before the first. */
export function printedRoster(found: PackageView): { sheet: RosterSheet; pageCode: string } | null {
  const sent = found.nominees.filter(({ state }) => state !== 'DRAFT');
  if (sent.length === 0) return null;
  const sheet = packageRoster(found, sent);
  return { sheet, pageCode: sha256(canonicalJson(sheet)).slice(0, 8).toUpperCase() };
}
