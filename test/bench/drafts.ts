/** A workspace of drafts, the same for the same seed: file names with folders, and texts. */
export function generateDrafts(count: number, seed = 1): Record<string, string> {
  const random = seeded(seed);
  const files: Record<string, string> = {};
  for (let process = 0, made = 0; made < count; process++) {
    const size = Math.min(count - made, 2 + random(4));
    const company = `${pick(places, random)} ${pick(trades, random)} ${process}`;
    const role = pick(roles, random);
    const people = Array.from({ length: size }, (_, i) => ({
      name: `${pick(firstNames, random)} ${pick(lastNames, random)}${i === 0 ? '' : ` ${'BCDEF'[i - 1]}.`}`,
      topics: [pick(topics, random), pick(topics, random)],
    }));
    for (const person of people) {
      files[`process-${process}/${person.name.replaceAll(/[ .]/g, '-')}.followup.md`] = draft(
        company,
        role,
        person,
        random,
      );
      made++;
    }
  }
  return files;
}

interface Person {
  readonly name: string;
  readonly topics: readonly string[];
}

type Random = (limit: number) => number;

function draft(company: string, role: string, person: Person, random: Random): string {
  const first = person.name.split(' ')[0];
  const sentences = Array.from({ length: 5 + random(4) }, () =>
    pick(wordings, random).replace('{topic}', pick(person.topics, random)),
  );
  return `---
candidate:
  name: Lucía Fernández
  email: lucia.fernandez@mail.example
company: ${company}
role: ${role}
interviewers:
  - name: ${person.name}
    title: ${pick(titles, random)}
    email: ${first?.toLowerCase()}@company.example
    met: 2026-09-${10 + random(5)}
    consent: explicit
    topics:
${[...new Set(person.topics)].map((topic) => `      - ${topic}`).join('\n')}
facts:
  start date: 2026-11-02
  notice period: six weeks
---

Notes: a warm, quick talk; asks for detail.

## To: ${person.name}
Subject: Thank you for our conversation
Kind: thank-you
Send: 2026-09-16

Dear ${first},

Thank you for talking with me about ${person.topics[0]}. ${sentences.slice(0, 3).join(' ')}

${sentences.slice(3).join(' ')} I am writing to each person I met separately, since every talk was different.

Kind regards,
Lucía Fernández
`;
}

/** The numbers of a linear congruential generator, below a limit. */
export function seeded(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const pick = (list: readonly string[], random: Random): string => list[random(list.length)] ?? '';

const places =
  'Harbour Quayside Orchard Lakeview Hillcrest Riverbend Northgate Moorland Cedar Copper'.split(
    ' ',
  );
const trades = 'Bakery,Foundry,Press,Mills,Shipping,Instruments,Optics,Gardens'.split(',');
const roles = ['Production Planner', 'Shift Lead', 'Buyer', 'Quality Engineer', 'Rota Manager'];
const titles = ['Head of Operations', 'Site Manager', 'Finance Lead', 'Head Baker', 'Team Lead'];
const firstNames =
  'Wanjiru Anders Petra Samuel Noor Hiroshi Imani Tomasz Leilani Mateo Svetlana Kofi'.split(' ');
const lastNames =
  'Kamau Holm Novak Ortiz Rahman Tanaka Diallo Kowalski Kealoha Vega Petrov Mensah'.split(' ');
const topics = [
  'proofing dough overnight',
  'the delivery round before dawn',
  'how the rota is shared',
  'keeping spare parts at hand',
  'the change of the main oven',
  'training people who start in winter',
  'measuring waste at the second line',
  'buying flour a season ahead',
];
const wordings = [
  'What you said about {topic} has stayed with me since.',
  'At the plant where I work now we tried {topic} on two lines, and learned most from the second.',
  'I have read more about {topic} and found that your order of steps saves an hour a day.',
  'The second oven holds its heat well, and I have wondered whether the early loaves could share it.',
  'Your account of {topic} showed me how the teams hand over to each other.',
  'I led a group of eight people there, and we halved the time it took to change over.',
  'If it is of use, I can send the plan that we drew up for it.',
  'It was good to hear how a small change on one shift can help the next one.',
  'We kept a list by the door and went through it once a week.',
  'I could start on 2 November, after a notice period of six weeks.',
  'The numbers on the wall told me that people here look at their work together.',
  'I would be glad to learn more about {topic} when there is time.',
];
