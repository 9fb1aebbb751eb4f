/** A request carries no more (next.config.mjs, serverActions.bodySizeLimit). */
export const MAX_FILE_BYTES = 20_000_000;

/** .xls is not compressed: 30,000 people fill ten megabytes, and parsing time grows with the bytes. */
export const MAX_BINARY_WORKBOOK_BYTES = 10_000_000;

/** All parts of an office file together, inflated. 20,000 people are 11 MB of sheet XML. */
export const MAX_INFLATED_BYTES = 32_000_000;

/** A zip of the cadre files of many nominees: each one is parsed and let go before the next. */
export const MAX_INFLATED_ARCHIVE_BYTES = 200_000_000;

/** A workbook has dozens of parts; a zip of persons two files a person. */
export const MAX_ZIP_ENTRIES = 2_000;

/** The length of an .xls sheet, and three times the largest register that is taken. */
export const MAX_SHEET_ROWS = 65_536;

/** The width of an .xls sheet; what stands further right belongs to no register. */
export const MAX_SHEET_COLUMNS = 256;

/** One register an organisation; a workbook of all organisations of a district still fits. */
export const MAX_SHEETS = 200;

/** Five merged cells for each person of the largest register. */
export const MAX_MERGES = 100_000;

/** A header repeated on each printed page of the largest register. */
export const MAX_HEADERS = 1_000;

/** Twice the largest import that is measured (tests/bench). */
export const MAX_PEOPLE = 20_000;

/** No spreadsheet program lets a cell be longer. */
export const MAX_CELL_CHARACTERS = 32_767;

/** A cadre file is some kilobytes of text and one photograph of five megabytes, in base64. */
export const MAX_PERSON_FILE_BYTES = 8_000_000;

/** A 登记表 with the longest 简历 is a tenth of this; the library builds the whole document in memory. */
export const MAX_DOCUMENT_XML_BYTES = 2_000_000;
