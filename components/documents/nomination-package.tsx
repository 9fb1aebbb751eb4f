import { Document } from '@react-pdf/renderer';
import { copiesOf } from './page-foot';
import { RegistrationFormPages, type RegistrationFormPrint } from './registration-form';
import { RosterPages, type RosterPrint } from './roster';

/** 报送材料 of one organisation: 名册 and every 登记表, under one code. */
export interface PackagePrint {
  roster: RosterPrint['sheet'];
  forms: readonly Omit<RegistrationFormPrint, 'pageCode'>[];
  pageCode: string;
}

/** Copy by copy, so that each can be bound as it leaves the printer; each paper begins on a sheet of its own. */
export function PackageDocument({ roster, forms, pageCode, copies }: PackagePrint & { copies: number }) {
  return (
    <Document title={`报送材料 ${pageCode}`} language="zh-CN" conformance="PDF/A-2b">
      {copiesOf(copies).map((copy) => [
        <RosterPages key={`roster ${copy?.number}`} sheet={roster} pageCode={pageCode} copy={copy} isBound />,
        ...forms.map((form, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
          <RegistrationFormPages key={`${index} ${copy?.number}`} {...form} pageCode={pageCode} copy={copy} isBound />
        )),
      ])}
    </Document>
  );
}
