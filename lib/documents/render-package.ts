import 'server-only';
import type { PackagePrint } from '@/components/documents/nomination-package';
import type { PackageTask } from './pdf/drawing';
import { drawPdf } from './pdf/pool';

/**
 * 名册 and every 登记表 of a package in one PDF, for printing on both sides (通知 二: 一式三份).
 * @param copies the whole set is printed so many times; above 1 each page says 第几份
 * @throws MissingGlyphsError
 */
export function renderPackage(print: PackagePrint, copies: number): Promise<Uint8Array> {
  const task: PackageTask = { ...print, copies };
  return drawPdf('nominationPackage', task);
}
