'use client';
import { Notice } from '@/components/ui/notice';

/** A bug on a page: what happened stays in the server's log under `digest`, the person gets the number. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <>
      <h1>页面出错了</h1>
      <Notice tone="bad" title="系统出错，请稍后再试" role="alert">
        {error.digest && (
          <p>
            如果仍然出错，请把编号 <strong>{error.digest}</strong> 告诉系统管理员。
          </p>
        )}
        <button type="button" onClick={reset}>
          再试一次
        </button>
      </Notice>
    </>
  );
}
