package main

import "strings"

// The semantic concordance is text of the 1960s and WordNet 3.0 is of 2006. The
// tables here say what has become common since.

// modern lists lemmas of WordNet that are common in today's reports, although
// neither the concordance nor the glosses use them much.
var modern = wordSet(`
	abduct abduction absentee accountability accreditation activism activist advancement adviser advisor affordable aftershock aggregate airlift airline
	airport airspace airstrip allocate allocation allotment ambush amnesty anomaly anonymous anonymously anthrax antidote antitrust antiviral apartheid
	applicant arbitration archaeological archaeologist arsenal arson arsonist artifact artillery asbestos assassinate assassination assertive asset asylum
	atrocity attacker attendee attribution audit auditor autism automaker autonomous autonomy autopsy avalanche backlash backlog backpacker ballistic
	ballot bankrupt bankruptcy barrage barricade benchmark beneficiary bicentennial bid bidder bilateral bilaterally billionaire biodiversity biotech
	biotechnology bioterrorism bipartisan blackmail blackout blaze blockade blockbuster blog blogger bombard bombardment bomber bombing bondholder boycott
	breakthrough bribe bribery briefing broadband broker brokerage browser brunt budgetary bulletproof bureaucracy bureaucrat bystander cabinet caliber
	campaigner cancellation candidacy candidate captive captivity carbine cardiovascular caregiver cargo carjacking carmaker cartel casino casualty
	catastrophic cathedral caucus celebrity cellphone census centrist champion championship chancellor checkpoint chemotherapy cholera citizenship
	civilian clampdown clandestine clash classified coalition coca cocaine cofounder collaborate collaboration collaborative collateral combat commemorate
	commissioner commodity commuter competitiveness competitor compliance comply concession condemnation condo confidentiality confiscate confiscation
	confrontation conglomerate congressman congresswoman conservation conservative consortium constituency consulate consultancy consultant contagious
	contaminate contamination contender contingency contraband contraceptive contractor controversial controversy convergence convict conviction convoy
	coordinator copper copyright coronary corruption counterattack counterfeit counterinsurgency counterintelligence counterpart counterterrorism
	counterterrorist coup courier crackdown creditor criminality criminalization criminalize crossfire cruise culprit cultivation curator curfew currency
	custody customer cybercrime cyberspace cyclone database deadline deadlock debtor decarbonize decentralization decontamination decree deductible
	default defendant defense deficit deflation deforestation degradation delegate delegation demilitarize demobilization demobilize demographic
	demography denounce deploy deployment deport deportation deposition depositor depot deputy derail derailment deregulate deregulation detain detainee
	detention deter deterrence deterrent detonate detonation detonator detract devaluation devalue developer diabetes diabetic diagnostic diesel diplomacy
	diplomat diplomatic directive directorate disability disabled disarm disarmament disclosure discriminatory disinformation dismantle displacement
	disproportionate disproportionately dissident diversification diversify dividend divorce documentation donor downgrade download downsize downturn
	drone dropout drought drugstore dynasty earmark earnings earthquake ecological economist ecosystem elite email embargo embassy embezzle
	embezzlement emergency emigrant emirate emission empower empowerment encrypt encryption endangered endorse endorsement enforcement enshrine
	entrepreneur entrepreneurial envoy epicenter epicentre epidemic epidemiologist equitable equity eradicate eradication escalate escalation espionage
	ethnic ethnicity euro evacuate evacuation evacuee evict eviction excavate excavation executive exempt exemption exile expatriate expenditure
	exploitative explosive export exporter extort extortion extradite extradition extrajudicial extremism extremist eyewitness facilitate famine fatality
	fauna federation feminist fertility fertilizer filmmaker firearm firefighter firewall flooding flora footage footprint forecast forecaster
	foreclosure forensic forestry framework fraudulent freelance freighter frigate fugitive funding fundraiser funnel gallon gangster genocide genome
	geography geopolitical glacier globalization globally governance grassroots greenhouse grenade gridlock guerilla guerrilla guidance guideline guise
	gunfire gunman gunpoint gunshot hacker harassment headquarters healthcare hearing heinous helicopter hemisphere heritage heroin hijack hijacker
	hijacking homebuilder homeland homeless homelessness homeowner homicide hospitalization hospitalize hostage humanitarian hydroelectric hydrogen
	ideology idiosyncrasy illegally illicit immigrant immigrate immigration immunity impact impeach impeachment implement implementation importantly
	impunity inaugural incarcerate incarceration incentive inclusion inclusive incumbent indict indictment indigenous infect infection infectious
	inflation influenza infraction infrastructure infringement initiative injunction inmate innovation innovative inpatient insecurity insider insolvency
	insolvent inspector instability insurer insurgency insurgent integrity intensify interactive intercept interception interdict interdiction interim
	intermediate internationalization internationally internet interpreter interrogate interrogation interstate intervene intervention intruder invader
	inventory investigator investor irrigation isthmus jihad jihadi jihadist jobless joint journalist judicial judiciary jurisdiction jurisdictional juror
	kickback kidnap kidnapper kidnapping kilo label laboratory landfill landmark landslide laptop launder laundering lawmaker lawsuit layoff leaflet
	leftist legacy legged legislate legislation legislative legislator legislature legitimacy lender lethal leukemia liaison liberalization liberalize
	lifesaving lifespan lineup liquidity litigation livestock loan lobby lobbyist lockdown logistic logistical logistics longstanding longtime looting
	mafia magistrate mainstream makeshift malaria malnutrition mandate mandatory manslaughter mantra maritime massacre mastermind mediator medication
	megawatt memorandum memorial mercenary merger metadata methamphetamine methane metropolitan microchip midterm migrant migrate migration militant
	military militia millennium minivan missile mobile mobilize modality modernization modernize modular monetary monetize monitoring monsoon moratorium
	mortality mortar mortgage motorcade motorcycle motorist mudslide multicultural multidimensional multilateral multilaterally multinational municipality
	munition mural museum narcoterrorism narcotic nationalism nationalist nationality nationalization nationalize nationwide negotiator network newscast
	newsletter newsroom nominee nonprofit norm nuclear obesity obstruct offender offensive offshore ok ombudsman oncologist ongoing online operative
	opponent orchestrate organizer outage outbreak outlaw outlet outpatient output outreach outsource overdose overflow overhaul override overseas oversee
	oversight overthrow overtime overview ozone pandemic panelist parade paramedic paramilitary parliament parliamentarian parliamentary parole partisan
	partnership passport pathogen pathologist patrol payload payroll peacekeeper peacekeeping peacetime pedestrian pension pensioner perimeter permanence
	perpetrate perpetrator personnel pesticide petition petrochemical petroleum pharmaceutical philanthropist photovoltaic pickup pilgrim pipeline piracy
	pirate pivotal plaintiff playoff plea pledge plenary plutonium poaching polio pollster pollutant polluter pollution populist pornography portfolio
	postwar poverty precinct predecessor preliminary premiere premium preparedness presidency presidential prevalence prevalent primary printer
	privatization privatize probation problematic proceeds procure procurement productivity projection proliferation propaganda prosecute prosecution
	prosecutor prosperity prostitution protectionism protest protester protocol province provincial provisional publicize publicly purge pyramid quadrant
	quarantine quarterly quota racism racist radar radiation radioactive radioactivity raid rally ransom rapist ratification ratify reactivate reactor
	realign rebel rebellion rebound receivership recession reconciliation reconnaissance reconstruct reconstruction redeemable reelect referendum refinery
	reform reformer refugee regime regional registry regulator regulatory rehabilitate rehabilitation reimburse reimbursement reintegrate reiterate
	reliance relocate relocation remand remittance renewable renovate renovation reopen reorganize reparation repatriate repatriation repeal repercussion
	repression reprisal resettle resettlement resilience resilient resolution restructure resurgence retail retailer retailing retaliate retaliation
	revamp revenue revolt rifle rightist riot rioter rocket rooftop ruble rupee sabotage saboteur sanction sanitation satellite scam scandal scanner
	scenario scientist scourge screening seasonal secession secretariat sectarian seize seizure semester semifinal seminar senator separatist server
	serviceman settler sewage shale shareholder shelling shipment shootout shortage shortfall shortlist shutdown siege silo simulation skirmish skyrocket
	skyscraper slogan smuggle smuggler smuggling sniper socioeconomic software solar solidarity sovereign sovereignty spacecraft specialize speculator
	speedboat spokesman spokesperson spokeswoman squad stadium staffer stakeholder stalemate standoff startup statecraft statewide stationary statute
	stimulus stockbroker stockholder stockpile stockpiling storage straddle strategic strategist strategy stronghold subcommittee submarine submersible
	submission subpoena subsidiary subsidize subsidy suburb suicide summit sunflower supermarket superpower supervision supervisor supplier surge surgeon
	surplus surveillance survivor suspect suspend suspension sustainability sustainable symptom syndrome synthetic takedown takeover taliban tangible
	tanker tariff task taxation taxpayer tech teenager telecommunication televise tenure territorial terrorism terrorist tertiary textile therapist
	threshold throughput timber timeline tornado torpedo torture tourism tourist township toxic trademark trader traffic trafficker trainee trajectory
	transatlantic transcript transformation transgender transit transition transitional transnational transparency transparent transplant transshipment
	trauma traumatic treasurer treaty trilateral triple tropical truce tsunami tuberculosis turmoil turnout turnover tycoon typhoon ultimatum umbrella
	unaccompanied unanimous unanimously unauthorized uncover undercover undergraduate underground undermine undersecretary underway undisclosed
	undocumented unemployed unemployment unfairly unilateral unilaterally unmanned unprecedented unregulated unreported unrest unveil upcoming upgrade
	uphold upload uprising uranium urban urbanization urge vaccinate vaccination vaccine vandalism vendor venue veracity verdict
	verification veteran veto viable victim videotape violator viral visa volatile volatility voter voucher vulnerability vulnerable walkout 
	warehouse warfare warhead warlord warplane warship watchdog waterfront weaponry website welfare wellbeing whistleblower wholesale
	widespread wifi wildfire wildlife withdrawal workforce workplace workshop worldwide worsen wounded wrongdoing yeah yearlong yen yuan
`)

// newer lists lemmas that WordNet 3.0 does not have, with the codes of their
// base forms: part of speech and senses.
var newer = parseNewer(`
	airstrike nE; antinarcotics a; app n; bailout nE; binational a; biodiesel nS; biofuel nS; biometric a; bitcoin n; blockchain n; bombmaker nP; botnet
	n; brexit nE; ceasefire nE; chatbot n; chipmaker nG; computerized a; coronavirus nS;
	counternarcotics na; crowdfunding nE; cryptocurrency n; cyber a; cyberattack nE; cybercriminal nP; cybersecurity nA; dataset n; decarbonization nE;
	drugmaker nG; ebook n; enabler nP; eurozone nG; fentanyl nS; firefight nE; fracking nE; frontline na; fundraising nE; gigawatt n; globalized a; hotline n;
	hyperinflation nE; infographic n; interagency a; intergovernmental a; interinstitutional a; landmine n; login n; malware nS; megaproject n;
	microfinance n; microplastic nS; multibillion a; multidisciplinary a; multimillion a; multiyear a; narcotrafficker nP; narcotrafficking nE; non-profit
	naG; nonstate a; opioid nS; outsourcing nE; overcrowded a; overcrowding nA; peacebuilding nE; phishing nE; policymaker nP; policymaking n;
	pushback n; ransomware nS; rebrand v; reintegration nE; repurpose v; restructuring nE; riverine a; rollout nE; rulemaking n; sectoral a; selfie n;
	semisubmersible n; smartphone n; subnational a; supermajority nG; taskforce nG; telework nv; timeframe n; trafficking nE;
	underreport v; underreporting n; username n; vape v; vetting nE; videoconference nE; warfighter nP; webcast nE; webinar nE
`)

// A newWord is a row of newer.
type newWord struct{ lemma, codes string }

func parseNewer(s string) []newWord {
	var words []newWord
	seen := map[string]bool{}
	for row := range strings.SplitSeq(s, ";") {
		if f := strings.Fields(row); len(f) == 2 && !seen[f[0]] {
			seen[f[0]] = true
			words = append(words, newWord{f[0], f[1]})
		}
	}
	return words
}

// entries returns an entry for each part of speech among the codes.
func (w newWord) entries() []*entry {
	var entries []*entry
	for _, p := range []byte(w.codes) {
		if f := pos(p); f == noun || f == verb || f == adjective || f == adverb {
			entries = append(entries, &entry{lemma: w.lemma, pos: f, codes: senseCodes(w.codes, f)})
		}
	}
	return entries
}

// senseCodes returns the letters among codes that are sense classes of p.
func senseCodes(codes string, p pos) string {
	var letters []byte
	for _, class := range senseClasses {
		if class.pos == p && strings.IndexByte(codes, class.code) >= 0 {
			letters = append(letters, class.code)
		}
	}
	return string(letters)
}
