import classes from './standing-banner.module.css';

/** 严禁上传涉密信息: stands on every page, and says so when the data are for demonstration. */
export function StandingBanner({ isDemo }: { isDemo: boolean }) {
  return (
    <aside className={classes.banner} aria-label="使用须知">
      <p className={classes.line}>
        <strong>严禁上传、处理涉密信息。</strong>本平台为非涉密平台。
      </p>
      {isDemo && (
        <p className={`${classes.line} ${classes.demo}`}>
          <strong>演示环境：</strong>数据均为虚构，请勿填写真实信息。
        </p>
      )}
    </aside>
  );
}
