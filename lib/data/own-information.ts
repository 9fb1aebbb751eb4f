import 'server-only';
import type { CandidateState, InstructorState } from '@/lib/domain/lifecycle';
import { maskIdNumber } from '@/lib/domain/masking';
import { decryptField } from '@/lib/platform/crypto';
import { db } from '@/lib/platform/database';
import { readDay } from './stored-day';

/** What the system keeps about the human being behind an account (个人信息保护法 44, 45). */
export interface OwnInformation {
  name: string;
  /** yyyy-MM */
  bornOn: string;
  joinedPartyOn: string;
  /** Masked; empty when none is kept. */
  idNumber: string;
  nominations: { id: string; batchTitle: string; organizationName: string; state: CandidateState }[];
  terms: { id: string; letterNumber: string; startsOn: string; endsOn: string; state: InstructorState }[];
}

/** Null for an account that belongs to an office and not to a registered person. */
export async function readOwnInformation(accountId: string): Promise<OwnInformation | null> {
  const account = await db.account.findUniqueOrThrow({
    where: { id: accountId },
    include: {
      person: {
        include: {
          candidates: { include: { batch: true, organization: true }, orderBy: { createdAt: 'desc' } },
          terms: { include: { letter: true }, orderBy: { startsOn: 'desc' } },
        },
      },
    },
  });
  const { person } = account;
  if (!person) return null;
  const place = { table: 'Person', column: 'idNumber', row: person.id };
  return {
    name: person.name,
    bornOn: person.bornOn,
    joinedPartyOn: person.joinedPartyOn,
    idNumber: person.idNumber ? maskIdNumber(decryptField(place, person.idNumber)) : '',
    nominations: person.candidates.map(({ id, batch, organization, state }) => ({
      id,
      batchTitle: batch.title,
      organizationName: organization.name,
      state: state as CandidateState,
    })),
    terms: person.terms.map(({ id, letter, startsOn, endsOn, state }) => ({
      id,
      letterNumber: letter.number,
      startsOn: readDay(startsOn),
      endsOn: readDay(endsOn),
      state: state as InstructorState,
    })),
  };
}
