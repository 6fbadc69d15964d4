/** Past and, where it differs, past participle. */
export const irregularVerbs: Readonly<Record<string, readonly [string, string?]>> = table(`
arise arose arisen; be was been; bear bore borne; beat beat beaten; become became become; begin began begun; bend bent;
bet bet; bind bound; blow blew blown; break broke broken; bring brought; build built; buy bought; catch caught;
choose chose chosen; come came come; cost cost; cut cut; deal dealt; dig dug; do did done; draw drew drawn;
drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found;
fly flew flown; forget forgot forgotten; forgive forgave forgiven; foresee foresaw foreseen; freeze froze frozen; get got;
give gave given; go went gone; grow grew grown; hang hung; have had; hear heard; hide hid hidden; hit hit; hold held;
hurt hurt; keep kept; know knew known; lay laid; lead led; learn learned; leave left; lend lent; let let; lie lay lain;
lose lost; make made; mean meant; meet met; mislead misled; oversee oversaw overseen; overcome overcame overcome; pay paid;
put put; read read; redo redid redone; rewrite rewrote rewritten; ride rode ridden; ring rang rung; rise rose risen;
run ran run; say said; see saw seen; seek sought; sell sold; send sent; set set; shake shook shaken; show showed shown;
shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; sleep slept; speak spoke spoken; spend spent;
spread spread; stand stood; steal stole stolen; stick stuck; strike struck; sweep swept; swim swam swum; take took taken;
teach taught; tear tore torn; tell told; think thought; throw threw thrown; undergo underwent undergone;
understand understood; undertake undertook undertaken; wake woke woken; wear wore worn; win won;
withdraw withdrew withdrawn; write wrote written
`);

function table(text: string): Record<string, readonly [string, string?]> {
  return Object.fromEntries(
    text
      .split(';')
      .map((row) => row.trim().split(/\s+/))
      .map(([base = '', past = base, participle]) => [
        base,
        participle === undefined ? [past] : [past, participle],
      ]),
  );
}
