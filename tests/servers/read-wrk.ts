/** What wrk found out about one address. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds in which 99 of 100 were answered. */
  readonly p99: number;
  readonly requests: number;
  /** Connections that broke or waited too long, and answers with an error for their status: wrk looks at no more of them. */
  readonly errors: number;
}

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 };

/**
 * Read what wrk prints with `--latency`.
 * @throws Error when it is something else
 */
export function readWrk(text: string): Load {
  const find = (pattern: RegExp): RegExpExecArray => {
    const found = pattern.exec(text);
    if (!found) throw new Error(`wrk did not say how it went:\n${text}`);
    return found;
  };
  const [, p99 = '', unit = ''] = find(/^\s+99%\s+([\d.]+)(us|ms|s|m)$/m);
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(text) ?? [];
  return {
    requestsPerSecond: Number(find(/^Requests\/sec:\s+([\d.]+)/m)[1]),
    p99: Number(p99) * (MILLISECONDS[unit] ?? Number.NaN),
    requests: Number(find(/(\d+) requests in/)[1]),
    errors: [...broken.slice(1), ...refused.slice(1)].reduce((sum, each) => sum + Number(each), 0),
  };
}
