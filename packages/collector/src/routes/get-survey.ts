import type { Survey } from '@hailong/protocol';
import { surveyReferenceSchema } from '@hailong/protocol/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addRoute } from '../http/add-route.ts';
import { sendProblem } from '../http/send-problem.ts';
import { sendTagged, tagBody, type TaggedBody } from '../http/send-tagged.ts';
import { findSurvey } from '../recording/find-survey.ts';
import type { Refusal, Services } from '../services.ts';

function createTagger(): (survey: Survey) => TaggedBody {
  const tagged = new WeakMap<Survey, TaggedBody>();
  return (survey) => {
    const body = tagged.get(survey) ?? tagBody(JSON.stringify(survey));
    tagged.set(survey, body);
    return body;
  };
}

/** Reads `?version`; undefined when none is asked for. */
function versionOf(request: FastifyRequest): number | undefined | Refusal {
  const { version } = request.query as { version?: unknown };
  if (version === undefined) return undefined;
  const parsed = surveyReferenceSchema.shape.version.safeParse(Number(version));
  if (parsed.success) return parsed.data;
  const mistake = {
    pointer: '/version',
    message: 'is not the version of a survey',
    received: JSON.stringify(version).slice(0, 80),
    expected: 'a whole number from 1',
  };
  return {
    kind: 'refused',
    code: 'invalid-query',
    detail: 'The version is not a whole number from 1.',
    mistakes: [mistake],
  };
}

/** Adds `GET /v1/surveys/{id}`: gives a survey in its latest version, or in the one asked for. */
export function addGetSurvey(app: FastifyInstance, { surveys }: Services): void {
  const tag = createTagger();
  addRoute(app, {
    method: 'GET',
    url: '/v1/surveys/:id',
    handler: async (request, reply) => {
      const { id } = request.params as { id: string };
      const version = versionOf(request);
      if (typeof version === 'object') return sendProblem(reply, version);
      const found = findSurvey(surveys, { id, version });
      return found.kind === 'refused'
        ? sendProblem(reply, found)
        : sendTagged(request, reply, tag(found.survey));
    },
  });
}
