/** A record on A4 portrait: 会议纪要, 备案回执. Its parts follow one another over as many pages as they need. */
export interface RecordSheet {
  title: string;
  parts: readonly RecordPart[];
  /** Organ and date at the right, over room for the seal. */
  closing: readonly string[];
}

export type RecordPart =
  | { kind: 'heading'; text: string }
  /** Running text; `isIndented` false for 会议时间：… and for whom a letter is. */
  | { kind: 'text'; text: string; isIndented: boolean }
  | { kind: 'table'; columns: readonly RecordColumn[]; rows: readonly (readonly string[])[] };

/** Width in millimetres; text stands in the middle unless told otherwise. */
export interface RecordColumn {
  label: string;
  width: number;
  align?: 'left';
}
