import { Duplex, PDFDocument, PrintScaling } from 'pdf-lib';

export type Sides = 'one-sided' | 'two-sided';

/** Tells the printer: true size, paper as the page says, both sides where the form is one sheet. */
export async function withPrintSettings(pdf: Uint8Array, sides: Sides): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const preferences = document.catalog.getOrCreateViewerPreferences();
  preferences.setPrintScaling(PrintScaling.None);
  preferences.setPickTrayByPDFSize(true);
  preferences.setDuplex(sides === 'two-sided' ? Duplex.DuplexFlipLongEdge : Duplex.Simplex);
  return document.save({ useObjectStreams: false });
}
