import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';
import { isKnownWord } from '../../text/tokens.ts';
import { isOwnPast } from './nameContexts.ts';

/**
 * How sure it is that a company named at `at` is meant as the one that is written to: `certain` where the writer wants to
 * work there, or met the reader there; `likely` where it is praised or called the reader's. Undefined where it may be an
 * employer of the past or present, another process, a rival, a tool.
 */
export function meantAsThisCompany(sentence: Sentence, at: Span): 'certain' | 'likely' | undefined {
  const { tokens } = sentence;
  const first = tokens.findIndex((t) => t.start < at.end && at.start < t.end);
  const token = tokens[first];
  if (!token || token.quoted || !/^\p{Lu}/u.test(token.text)) return undefined;
  const text = sentence.text.replace(/\s/g, ' ').replace(/’/g, "'");
  const before = text.slice(0, at.start - sentence.span.start);
  const after = text.slice(at.end - sentence.span.start);
  // A name that opens its sentence may be the word: "Target prices were agreed".
  if (first === 0 && isKnownWord(token.text.toLowerCase()) && !/^'s\b/.test(after))
    return undefined;
  if (isElsewhere(sentence, first, before, after, text)) return undefined;
  if (wished.test(before) && isWish(text, before)) return 'certain';
  if (met.test(before) && shared.test(text)) return 'certain';
  if (ofReader.test(before) || (applied.test(before) && !own.test(before))) return 'certain';
  if (
    /^ (?:role|interview|position|application|vacancy|opening|panel)s?\b/i.test(after) &&
    /\b(?:my|the|your|this|an?) $/i.test(before)
  )
    return 'certain';
  if (drawn.test(before) || wishedFor.test(after)) return 'likely';
  const isTheirs =
    /^(?:'s?)? (?:team|office|mission|culture|values|people|way|approach|plans|staff|crew|shop|plant|site|future)\b/i.test(
      after,
    );
  return isTheirs &&
    /\b(?:you|your|thank|struck|impress\w*|admire|like[ds]?|enjoy\w*|join|fit)\b/i.test(text)
    ? 'likely'
    : undefined;
}

/** To come to work there. */
const wished =
  /\b(?:join(?:ing)?|work(?:ing)? (?:for|at|with)|contribut(?:e|ing) to|part of|com(?:e|ing) to|mov(?:e|ing) to|start(?:ing)? (?:at|with)|(?:career|future|place|life|home) (?:at|with)|hired by|employ(?:ed|ment) (?:by|at|with)|grow(?:ing)? (?:at|with)|go(?:ing)? to|sign(?:ing)? with|bring(?:ing)? (?:[\w-]+ ){1,4}to|offer|serve|help(?:ing)?) (?:the )?$/i;

const prospective =
  /\b(?:would|could|will|shall|can|may|might|hope|hoping|love|like to|keen|excit\w+|interest\w*|idea|thought of|prospect|opportunity|chance|want|forward to|eager|motivat\w+|reasons?|why|because|ready|happy|glad|wish|dream|imagine|picture|consider\w*|appl(?:y|ied)|before i|when i)\b|'d\b|'ll\b/i;

/** "I look forward to working at", not "before joining", "I work at", "I have worked at". */
const isWish = (text: string, before: string): boolean =>
  (prospective.test(text) || /^(?:to )?(?:join|work)ing\b/i.test(text)) &&
  !/\b(?:before|since|after|while|when|until|by) (?:i (?:was )?)?(?:join|work|start|com)ing \w* ?(?:the )?$/i.test(
    before,
  ) &&
  !/\bi (?:now |currently |still |also )?work (?:for|at|with) $/i.test(before) &&
  !/\b(?:am|was|been|are|were) (?:now |currently |still )?(?:working|employed) (?:for|at|with|by) $/i.test(
    before,
  );

/** The talk with the reader. */
const met =
  /\b(?:interview(?:s|ed|ing)?|conversation|talk(?:ed|ing)?|meeting|met|chat|visit|tour|day|time|morning|afternoon|hour|session|discussion|welcome|lunch|coffee|round)(?: (?:with you|you|yesterday|today|(?:on|last|this) \w+(?: (?:morning|afternoon|evening))?))? (?:at|with|in|to|round|of) (?:the )?$/i;
const shared = /\b(?:thank\w*|grateful|enjoyed?|appreciat\w+|pleasure|our|you|your|kind)\b/i;

/** "Your team at", "you and everyone at", "the people at". */
const ofReader =
  /\b(?:you|yours?(?: (?!own )[\w-]+){1,4}|all of you|every(?:one|body)|the (?:whole |entire )?(?:team|people|crew|staff|folks|panel|others|rest)|things|(?<!\bi )(?<!\bi (?:now|still) )work|life) (?:here )?at (?:the )?$/i;

const applied =
  /\b(?:role|position|post|job|vacancy|opening|opportunity|place|candidacy|application|appl(?:y|ied|ying)|interest|process|candidate|hiring|step|round|seat)s?(?: (?:open|as [\w ]{3,40}))? (?:at|with|to|in|for) (?:the )?$/i;

/** A post the writer holds or held. */
const own =
  /\b(?:my|our) (?:[\w-]+ ){0,3}(?:role|position|post|job|place|process|interest)s? (?:at|with|in|to|for) (?:the )?$|\b(?:had|held|have|hold|left|leave|leaving|quit)\b[^.;,]{0,40}$/i;

const drawn =
  /\b(?:interest(?:ed)? in|excited (?:about|by)|drawn to|drew me to|hear(?:ing)? from|consider(?:ing|ed)? me for|keen on|enthus\w+ (?:about|for)|admire|impressed by|attract(?:ed|s) (?:me )?to|draws me to|learn(?:ing)? (?:more )?about|right for|fit for|value to|asset to|match for|know what|what makes|why|believe in|how|admire what|(?:know|feel|see|think|sense|gather)(?: that)?) (?:the )?$/i;

/** "X is where I would like to work". */
const wishedFor =
  /^ (?:is|would be|seems|feels)\b[^.;]{0,30}\b(?:where i(?:'d| would| want| hope)|place (?:for|where|to)|for me|home|right)\b/i;

/** Another process, an employer of the writer's, a rival or a tool; or the sentence speaks of this company, too. */
function isElsewhere(
  sentence: Sentence,
  first: number,
  before: string,
  after: string,
  text: string,
): boolean {
  return (
    sentence.tokens.some((t) => t.name?.kind === 'company') ||
    sentence.deniedBy[first] !== undefined ||
    isOwnPast(sentence, first) ||
    /\b(?:offers? (?:from|by|of)|left|leav(?:e|ing)|resign\w*(?: from)?|notice (?:at|with|to)|unlike|than|compet\w+ (?:like|such as|with)?|rival\w*|(?:like|such as|including|and|or|as|against|versus)) (?:the )?$/i.test(
      before,
    ) ||
    /\b(?:also|as well|too|another|other|elsewhere|besides|parallel|meanwhile|current(?:ly)?|present(?:ly)?|former(?:ly)?|previous(?:ly)?|ex-|used to|years? (?:at|with)|time at|days at|stint|until|since|while|where i(?= (?!would|want|hope|could))|references?|referee|colleagues? (?:at|from)|manager at|boss at|customers?|clients?|suppliers?|vendors?|partners?)\b/i.test(
      text,
    ) ||
    /^(?:'s)? (?:api|sdk|app|software|library|tools?|integration|account|card|connector|console|cloud|database|files?|documents?|spreadsheets?)\b/i.test(
      after,
    ) ||
    (/\b(?:use|used|using|uses|via|through|on top of|wrote|with) $/i.test(before) &&
      !met.test(before) &&
      !wished.test(before) &&
      !applied.test(before))
  );
}
