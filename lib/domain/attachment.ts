/** What an upload is for: each purpose has its own limits. */
export const attachmentPurposes = {
  photo: { label: '照片', types: ['image/jpeg', 'image/png'], maxBytes: 5_000_000 },
  scan: { label: '盖章扫描件', types: ['application/pdf', 'image/jpeg', 'image/png'], maxBytes: 15_000_000 },
  document: { label: '附件', types: ['application/pdf', 'image/jpeg', 'image/png'], maxBytes: 15_000_000 },
} as const satisfies Record<string, { label: string; types: readonly string[]; maxBytes: number }>;
export type AttachmentPurpose = keyof typeof attachmentPurposes;

const typeLabels: Record<string, string> = { 'image/jpeg': 'JPG', 'image/png': 'PNG', 'application/pdf': 'PDF' };

/** Chinese sentence that says what may be uploaded, the same in the hint and in the error. */
export function attachmentHint(purpose: AttachmentPurpose): string {
  const { types, maxBytes } = attachmentPurposes[purpose];
  return `${types.map((type) => typeLabels[type]).join('、')} 文件，不超过 ${maxBytes / 1_000_000} MB`;
}

/** Why these bytes may not be kept for this purpose, or null. `contentType` is what the bytes are, not what they say. */
export function attachmentProblem(purpose: AttachmentPurpose, contentType: string, size: number): string | null {
  const { label, types, maxBytes } = attachmentPurposes[purpose];
  if (size === 0) return `${label}是空文件，请重新选择`;
  if (size > maxBytes) return `${label}太大，请上传${attachmentHint(purpose)}`;
  if (!(types as readonly string[]).includes(contentType)) return `${label}格式不对，请上传${attachmentHint(purpose)}`;
  return null;
}
