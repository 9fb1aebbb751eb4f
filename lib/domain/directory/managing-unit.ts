import type { Role } from '../glossary';

/** 机关 whose names change over time and stand on documents; the codes are those of the roles. */
export const managingUnitCodes = [
  'PROVINCIAL_COMMITTEE',
  'MASS_WORK_DIVISION',
  'SERVICE_CENTER',
] as const satisfies Role[];
export type ManagingUnitCode = (typeof managingUnitCodes)[number];

/** Who acts while a unit does not exist: 中心（筹建中） → 党群工作处 (方案 四（二）). */
const standIns: Readonly<Partial<Record<ManagingUnitCode, ManagingUnitCode>>> = {
  SERVICE_CENTER: 'MASS_WORK_DIVISION',
};

/** A name of an organ with the days on which it holds. */
export interface ManagingUnitName {
  code: ManagingUnitCode;
  name: string;
  validFrom: string;
  /** Last day, included; null = until further notice. */
  validTo: string | null;
}

/** The name under which the unit acts on a day, its stand-in's while it does not exist, null when nobody acts. */
export function unitInForce(
  names: readonly ManagingUnitName[],
  code: ManagingUnitCode,
  onDay: string,
): ManagingUnitName | null {
  const [inForce] = names
    .filter((name) => name.code === code && name.validFrom <= onDay && (name.validTo === null || onDay <= name.validTo))
    .sort((a, b) => b.validFrom.localeCompare(a.validFrom));
  const standIn = standIns[code];
  return inForce ?? (standIn ? unitInForce(names, standIn, onDay) : null);
}
