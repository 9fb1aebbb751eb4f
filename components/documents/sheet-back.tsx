import { Page } from '@react-pdf/renderer';
import { centeredLines, Ink } from './ink';
import { PageFoot, type PageFootProps } from './page-foot';
import { points } from './paper';

/** The empty back of a sheet: what follows begins on a sheet of its own when printed on both sides. */
export function SheetBack(foot: PageFootProps) {
  const { width, height } = foot.page;
  const middle = { x: 0, y: points(height / 2 - 5), width: points(width), height: points(10) };
  return (
    <Page size="A4" orientation={width > height ? 'landscape' : 'portrait'}>
      <Ink lines={centeredLines(middle, { size: 12, pitch: 16 }, ['（此页空白）'], { face: 'song' })} />
      <PageFoot {...foot} />
    </Page>
  );
}
