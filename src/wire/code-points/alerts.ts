export { ALERTS, alertName } from '../../model/alert-name.ts';

/** Code points of AlertLevel (RFC 5246 §7.2). */
export const ALERT_WARNING = 1;
export const ALERT_FATAL = 2;

export const CLOSE_NOTIFY = 0;
