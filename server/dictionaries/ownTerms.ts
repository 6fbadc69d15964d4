const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words of work, trades and places that no list has, and British and trade spellings that the lists left out. */
export const ownTerms: readonly string[] = words(`
annexe annexes annum queueing dequeue misspelt banksman banksmen caesarean caesareans hotline hotlines helpdesk helpdesks
onboarding offboarding onboard backend backends frontend frontends roadmap roadmaps workstream workstreams workflow workflows
stakeholder stakeholders timesheet timesheets timeslot timeslots standup standups retro retros backlog backlogs backfill backfills
backfilled backfilling upskill upskilled upskilling reskill reskilling headcount headcounts handover handovers takeaway takeaways
whiteboarding whiteboarded cofounder cofounders webinar webinars podcast podcasts hackathon hackathons bootcamp bootcamps
microservice microservices serverless observability telemetry idempotent idempotency rollout rollouts runbook runbooks playbook
playbooks codebase codebases repo repos dataset datasets dataframe dashcam barcode barcodes barcoded changelog changelogs linter
linters timestamp timestamps hotfix hotfixes bugfix bugfixes deduplicate deduplicated deduplication unsubscribe unsubscribed
rescope rescoped prioritisation prioritization deprioritise deprioritize rebrand rebranded rebranding rebase rebased
anonymised anonymise anonymisation anonymized pseudonymised kanban scrum agile devops fintech edtech medtech biotech proptech
freelancer freelancers solopreneur gig gigs internship internships traineeship traineeships secondment secondments apprenticeship
postdoc postdocs postdoctoral practicum viva safeguarding preschool homeschool parkrun
storeman storemen loadmaster woolshed brewhouse toolroom woodshop metalwork glassworks limewash rootstock offcut offcuts
budbreak oilseed triticale stepwell stepwells apostille incoterms demurrage stevedore stevedoring dockworker drayage
reefer reefers transshipment crossdock palletised palletized lorry lorries forklift forklifts telehandler narrowboat
followspot dramaturg dramaturgy choreograph rewatch rewatched rehang rehung longcase luthier endpin rehair rehaired linotype
letterpress kerning typesetter retoucher retouchers colourist colorist barista baristas patissier sourdough gelato
jollof suya injera biryani dosa tapas brigadier sommelier maitre reliure bookbinder bookbindery conservator accessioned
fermenter fermenters diacetyl pipetting pipette pipettes seismometer seismometers cleanroom cleanrooms switchgear sheeter
caregiver caregivers carer carers phlebotomy phlebotomist radiographer radiographers sonographer midwifery doula
physio physios paramedic paramedics safeguarded respite telehealth telemedicine comorbidity comorbidities
accreditation accreditations traineeships shorn unshorn reshoe farriery harmattan batchmate batchmates prepone preponed
crore crores lakh lakhs chai dabba tuk tuks mandi panchayat anganwadi
covid lockdown vaxxed pronoun pronouns cisgender nonbinary neurodivergent neurodiversity neurodiverse ableism
email emails emailing emailed voicemail voicemails inbox inboxes screenshare screenshares screenshot screenshots emoji emojis
livestream livestreamed timezone timezones carpool carpooling coworking cowork hybrid ebike ebikes scooter
whistleblower whistleblowers whistleblowing greenwashing decarbonise decarbonize decarbonisation decarbonization
photovoltaic photovoltaics geospatial biosecurity agroforestry permaculture agronomist agronomists
`);
