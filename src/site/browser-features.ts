/** What the site asks of a browser, and only in its own pages: copy buttons write to the clipboard, slides fill the screen. */
export const USED_FEATURES = ['clipboard-write', 'fullscreen'] as const;

/** Known to the same browser on one system and not on another, where it complains: pages are left their own use of them, which they make none of. */
export const ON_SOME_SYSTEMS = ['bluetooth', 'web-share'] as const;

/**
 * What it never asks, so that nothing which finds a way into a page can: every feature that browsers let a page forbid, by MDN's list of
 * what they know. A browser complains in its console of names it does not know, so those that none has without a flag are not here.
 * `tests/unit/site/headers.test.ts` holds this against that list.
 */
export const UNUSED_FEATURES = [
  'accelerometer',
  'aria-notify',
  'autoplay',
  'camera',
  'captured-surface-control',
  'ch-ua-high-entropy-values',
  'clipboard-read',
  'compute-pressure',
  'cross-origin-isolated',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'language-model',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'summarizer',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** The value of `Permissions-Policy`. */
export const permissionsPolicy = (): string =>
  [...USED_FEATURES.map((name) => `${name}=(self)`), ...UNUSED_FEATURES.map((name) => `${name}=()`)].join(
    ', ',
  );
