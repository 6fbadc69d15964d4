/** Given and family names, one word each, some in their own script. */
export interface Names {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const list = (words: string): string[] => words.trim().split(/\s+/);

export const cultures: readonly (readonly [string, Names])[] = [
  [
    'Yoruba and Igbo',
    {
      given: list(
        'Adébáyọ̀ Fọlákẹ́ Ṣadé Chidi Ngọzi Ifẹ́olúwa Tèmítọ́pẹ́ Obinna Yétúndé Kẹ́hìndé Uche Adaeze',
      ),
      family: list(
        'Ọláníyan Adéyẹmí Okonkwo Ìbíkúnlé Nwosu Ṣóyínká Eze Akíntọ́lá Ugwu Ọdúyà Balógun Achebe',
      ),
    },
  ],
  [
    'Chinese',
    {
      given: list('小明 美玲 志强 丽华 伟 秀英 建国 海燕 俊杰 雨桐 子涵 文博'),
      family: list('王 李 张 刘 陈 杨 赵 黄 周 吴 徐 欧阳'),
    },
  ],
  [
    'Arabic',
    {
      given: list('محمد فاطمة أحمد ليلى يوسف نور خالد مريم عمر سلمى حسن رانيا'),
      family: list('الحسيني النجار المصري حداد الخطيب منصور السيد العلي الشامي درويش القاسم عباس'),
    },
  ],
  [
    'Hindi and Tamil',
    {
      given: list('अनिल सुनीता राजेश प्रिया விஜய் லட்சுமி अर्जुन काव्या குமார் மீனா रोहित नेहा'),
      family: list('शर्मा वर्मा गुप्ता சுப்ரமணியன் பிள்ளை मिश्रा यादव चौधरी ஐயர் सिंह जोशी நாயர்'),
    },
  ],
  [
    'Russian and Greek',
    {
      given: list(
        'Алексей Наталья Дмитрий Ольга Γιώργος Ελένη Сергей Мария Νίκος Κατερίνα Иван Светлана',
      ),
      family: list(
        'Иванов Смирнова Кузнецов Παπαδόπουλος Νικολάου Попова Волков Γεωργίου Лебедев Οικονόμου Соколов Орлова',
      ),
    },
  ],
  [
    'Vietnamese',
    {
      given: list('Hương Tuấn Thảo Đức Phượng Dũng Ngọc Hải Yến Khánh Trâm Bảo'),
      family: list('Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Bùi Đỗ Hồ Ngô Dương'),
    },
  ],
  [
    'Polish, Turkish and Welsh',
    {
      given: list(
        'Małgorzata Grzegorz Şebnem Oğuz Llŷr Angharad Zbigniew Żaneta Çağla İbrahim Siân Rhiannon',
      ),
      family: list(
        'Wiśniewska Błaszczyk Yıldırım Öztürk Llewellyn Prydderch Szczepańska Kozłowski Çelik Şahin Gruffydd Ap-Rhys',
      ),
    },
  ],
  [
    'names that are words',
    {
      given: list('Will Grace Hope Rich Mark Faith Joy Art Dale Rose Frank Skip'),
      family: list('Grant Young Long Wise Banks Field Rush Price Short Best Savage Waits'),
    },
  ],
];

/** Puts other names in the place of these, the same for the same word wherever it stands; e-mail addresses stay. */
export function renamer(people: readonly string[], names: Names): (text: string) => string {
  const others = new Map<string, string>();
  let given = 0;
  let family = 0;
  for (const person of people) {
    person.split(/[\s,]+/).forEach((word, i) => {
      if (others.has(word) || titles.has(word.toLowerCase()) || /^.\.?$/u.test(word)) return;
      const next = i === 0 ? names.given[given++] : names.family[family++];
      if (next === undefined) throw new Error(`fairness: too few names for ${people.join(', ')}`);
      others.set(word, next);
    });
  }
  const longestFirst = [...others.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (longestFirst.length === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}@.])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}@])`,
    'gu',
  );
  return (text) => text.replace(pattern, (word) => others.get(word) ?? word);
}

const titles = new Set(
  list('mr mrs ms mx miss dr prof prof. dr. professor sir von van de da del la bin al ben'),
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "he" for "she" and the other way about. */
export const swapPronouns = (text: string): string =>
  text.replace(/\b(?:she|he|her own|his own|herself|himself)\b/gi, (word) => {
    const other = pronouns.get(word.toLowerCase()) ?? word;
    return /^[A-Z]/.test(word) ? `${other[0]?.toUpperCase()}${other.slice(1)}` : other;
  });

const pronouns = new Map([
  ['she', 'he'],
  ['he', 'she'],
  ['her own', 'his own'],
  ['his own', 'her own'],
  ['herself', 'himself'],
  ['himself', 'herself'],
]);
