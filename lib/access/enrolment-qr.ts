import 'server-only';
import { create } from 'qrcode';
import { enrolmentUri } from '@/lib/platform/one-time-code';

/** A QR code as the path of an SVG of `size` × `size` modules. */
export interface QrPath {
  size: number;
  path: string;
}

/** The code that an authenticator app scans to learn the secret. */
export function enrolmentQr({ loginName, secret }: { loginName: string; secret: string }): QrPath {
  return qrPath(enrolmentUri(loginName, secret));
}

/** Any text as a QR code. */
export function qrPath(text: string): QrPath {
  const { size, data } = create(text).modules;
  const path = Array.from(data, (isDark, index) =>
    isDark ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '',
  ).join('');
  return { size, path };
}
