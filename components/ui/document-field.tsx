import { attachmentHint, attachmentPurposes } from '@/lib/domain/attachment';
import { FileField } from './file-field';

interface Props {
  name: string;
  label: string;
  purpose: 'evidence' | 'scan';
}

/** A document that must be there: what may be chosen and how large, in the words of the refusal. */
export function DocumentField({ name, label, purpose }: Props) {
  return (
    <FileField
      name={name}
      label={label}
      description={`${attachmentHint(purpose)}；严禁上传涉密信息`}
      accept={attachmentPurposes[purpose].accept}
      required
    />
  );
}
