import type { Text } from '../language/text.ts';
import { askJson, TIMEOUT_MS, type Answer } from './ask-json.ts';

/** A survey of a collector, as far as one has to choose it. */
export interface SurveyTitle {
  id: string;
  version: number;
  title: Record<string, string>;
}

/** What is at an address, and the surveys it takes answers to. */
export interface CollectorFacts {
  base: string;
  state: 'works' | 'ill' | 'other-protocol' | 'not-a-collector' | 'unreachable' | 'no-answer';
  /** What was seen, for whoever has to mend it. */
  seen: Text;
  surveys: SurveyTitle[];
  /** Its version, where it says one. */
  version?: string;
}

type Finding = Omit<CollectorFacts, 'base' | 'surveys'>;

function whyNoAnswer(url: string, { reason, isLate }: Answer & { kind: 'failed' }): Finding {
  return isLate
    ? {
        state: 'no-answer',
        seen: {
          vi: `${url} không trả lời trong ${TIMEOUT_MS / 1000} giây`,
          en: `${url} did not answer in ${TIMEOUT_MS / 1000} s`,
        },
      }
    : {
        state: 'unreachable',
        seen: {
          vi: `Không kết nối được ${url}: ${reason}`,
          en: `${url} cannot be reached: ${reason}`,
        },
      };
}

function judgeHealth(url: string, answer: Answer): Finding {
  if (answer.kind === 'failed') return whyNoAnswer(url, answer);
  const { status, code, version } = (answer.json ?? {}) as Record<string, unknown>;
  const got = `${answer.status}`;
  if (answer.status === 200 && status === 'ok')
    return {
      state: 'works',
      ...(typeof version === 'string' ? { version } : {}),
      seen: { vi: `${url} trả lời bình thường`, en: `${url} answers well` },
    };
  if (answer.status === 503 && typeof code === 'string')
    return {
      state: 'ill',
      seen: {
        vi: `${url} báo "${code}": bộ thu lúc này không lưu được câu trả lời`,
        en: `${url} says "${code}": the collector cannot store answers at present`,
      },
    };
  return {
    state: 'not-a-collector',
    seen: {
      vi: `${url}: nhận được mã ${got}, đáng lẽ là 200 và {"status":"ok"} của một bộ thu`,
      en: `${url}: received ${got}, expected 200 and a collector's {"status":"ok"}`,
    },
  };
}

function surveysIn(answer: Answer): SurveyTitle[] | undefined {
  if (answer.kind === 'failed' || answer.status !== 200) return undefined;
  const { surveys } = (answer.json ?? {}) as { surveys?: unknown };
  return Array.isArray(surveys) ? (surveys as SurveyTitle[]) : undefined;
}

/** Looks at what is at the base URL of a collector: whether it is well, and what it asks. Never rejects. */
export async function inspectCollector(base: string, send: typeof fetch): Promise<CollectorFacts> {
  const health = judgeHealth(`${base}/healthz`, await askJson(`${base}/healthz`, send));
  if (health.state !== 'works' && health.state !== 'ill') return { base, surveys: [], ...health };
  const surveys = surveysIn(await askJson(`${base}/v1/surveys`, send));
  if (surveys || health.state === 'ill') return { base, surveys: surveys ?? [], ...health };
  const seen = {
    vi: `${base}/v1/surveys không liệt kê phiếu nào: bộ thu nói phiên bản khác của giao thức`,
    en: `${base}/v1/surveys lists no surveys: the collector speaks another version of the protocol`,
  };
  return { base, surveys: [], state: 'other-protocol', seen };
}
