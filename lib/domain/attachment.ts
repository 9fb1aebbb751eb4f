interface Limits {
  label: string;
  /** As people call them. */
  formats: string;
  /** Null: whoever keeps the file has read it, and so knows what it is. */
  types: readonly string[] | null;
  maxBytes: number;
  /** What the file dialog of a browser offers. */
  accept: string;
}

/** What an upload is for: each purpose has its own limits. */
export const attachmentPurposes = {
  photo: {
    label: '照片',
    formats: 'JPG、PNG',
    types: ['image/jpeg', 'image/png'],
    maxBytes: 5_000_000,
    accept: 'image/jpeg,image/png',
  },
  scan: {
    label: '盖章扫描件',
    formats: 'PDF、JPG、PNG',
    types: ['application/pdf', 'image/jpeg', 'image/png'],
    maxBytes: 15_000_000,
    accept: '.pdf,.jpg,.jpeg,.png',
  },
  document: {
    label: '附件',
    formats: 'PDF、JPG、PNG',
    types: ['application/pdf', 'image/jpeg', 'image/png'],
    maxBytes: 15_000_000,
    accept: '.pdf,.jpg,.png',
  },
  evidence: {
    label: '证明材料',
    formats: 'PDF、JPG',
    types: ['application/pdf', 'image/jpeg'],
    maxBytes: 15_000_000,
    accept: '.pdf,.jpg,.jpeg',
  },
  register: {
    label: '导入文件',
    formats: 'XLSX、XLS、ET、CSV、LRMX、LRM、DOCX、ZIP',
    types: null,
    maxBytes: 15_000_000,
    accept: '.xlsx,.xls,.et,.csv,.lrmx,.lrm,.pic,.docx,.zip',
  },
} as const satisfies Record<string, Limits>;
export type AttachmentPurpose = keyof typeof attachmentPurposes;

/** Chinese sentence that says what may be uploaded, the same in the hint and in the error. */
export function attachmentHint(purpose: AttachmentPurpose): string {
  const { formats, maxBytes } = attachmentPurposes[purpose];
  return `${formats} 文件，不超过 ${maxBytes / 1_000_000} MB`;
}

/** Why these bytes may not be kept for this purpose, or null. `contentType` is what the bytes are, not what they say. */
export function attachmentProblem(purpose: AttachmentPurpose, contentType: string, size: number): string | null {
  const { label, types, maxBytes }: Limits = attachmentPurposes[purpose];
  if (size === 0) return `${label}是空文件，请重新选择`;
  if (size > maxBytes) return `${label}太大，请上传${attachmentHint(purpose)}`;
  if (types && !types.includes(contentType)) return `${label}格式不对，请上传${attachmentHint(purpose)}`;
  return null;
}
