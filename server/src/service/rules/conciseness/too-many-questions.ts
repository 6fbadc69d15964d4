import type { MessageRule } from '../rule.ts';
import { countAsks } from './questions.ts';

export const tooManyQuestions: MessageRule = {
  code: 'too-many-questions',
  guideline: 'conciseness',
  severity: 'information',
  scope: 'message',
  finds: 'more questions than a reader can answer in passing',
  why: 'Each question asks for time. One or two are answered at once; with more, the whole message waits.',
  options: {
    maxQuestions: { default: 2, minimum: 0, about: 'questions, with or without their mark' },
    warnQuestions: { default: 3, minimum: 0, about: 'questions beyond which it is a warning' },
  },
  examples: [
    {
      bad: 'How many ovens run at night? Who weighs the flour? Is the autumn rota settled yet?',
      good: 'How many ovens run at night? And who weighs the flour?',
    },
  ],
  check: (_, context) => {
    const limit = context.option('maxQuestions');
    const asking = context.prose.sentences
      .map((s) => ({ sentence: s, asks: countAsks(s) }))
      .filter((a) => a.asks > 0);
    const total = asking.reduce((n, a) => n + a.asks, 0);
    if (total <= limit) return [];
    let passed = 0;
    const over = asking.find((a) => {
      passed += a.asks;
      return passed > limit;
    });
    if (!over) return [];
    return [
      {
        span: over.sentence.span,
        message: `This message asks ${total} things. ${limit === 1 ? 'One is' : 'One or two are'} easier to answer; keep the ones that matter most now.`,
        ...(total > Math.max(limit, context.option('warnQuestions')) && {
          severity: 'warning' as const,
        }),
        related: asking
          .filter((a) => a !== over)
          .map((a) => ({ uri: context.draft.uri, span: a.sentence.span, message: 'Also asks.' })),
      },
    ];
  },
};
