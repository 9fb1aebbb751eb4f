'use client';

/** When even the layout fails: no kit, no shell, only words. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="zh-CN">
      <body>
        <h1>系统出错，请稍后再试</h1>
        {error.digest && <p>如果仍然出错，请把编号 {error.digest} 告诉系统管理员。</p>}
        <p>
          <a href="/">回到首页</a>
        </p>
      </body>
    </html>
  );
}
