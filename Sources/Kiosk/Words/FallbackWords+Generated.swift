// Made from Locales/ and Content/ by `compile-content generate fallback`. Do not edit; run .ci/generate.

import ContentModel

/// The words of a kiosk without a bundle, and for messages that a bundle lacks. The only words in the code.
enum Fallback {
    /// A lifeline: its numbers, the countries they work from, and its label in every language.
    struct Lifeline: Sendable {
        var numbers: [String]
        var from: [String]
        var labels: [String]
    }

    static let emergencyNumber = "911"

    static let lifelines: [Lifeline] = [
        Lifeline(
            numbers: ["911", "089"], from: ["mx"],
            labels: ["Emergencias, México", "Emergencies, Mexico", "Urgences, Mexique", "Ijans, Meksik"]),
        Lifeline(
            numbers: ["079"], from: ["mx"],
            labels: [
                "Línea de las mujeres, México", "Women's line, Mexico", "Ligne pour les femmes, Mexique",
                "Liy pou fanm, Meksik",
            ]),
        Lifeline(
            numbers: ["800 911 2000"], from: ["mx"],
            labels: [
                "Apoyo emocional (Línea de la Vida), México", "Emotional support (Línea de la Vida), Mexico",
                "Ligne d'écoute (Línea de la Vida), Mexique", "Liy sipò moral (Línea de la Vida), Meksik",
            ]),
        Lifeline(
            numbers: ["800 5533 000"], from: ["mx"],
            labels: [
                "Trata de personas, México", "Trafficking, Mexico", "Traite des personnes, Mexique",
                "Si y ap eksplwate w, Meksik",
            ]),
        Lifeline(
            numbers: ["911"], from: ["us"],
            labels: ["Emergencias, EE. UU.", "Emergencies, US", "Urgences, États-Unis", "Ijans, Etazini"]),
        Lifeline(
            numbers: ["1-888-373-7888"], from: ["us"],
            labels: [
                "Trata de personas, EE. UU.", "Trafficking, US", "Traite des personnes, États-Unis",
                "Si y ap eksplwate w, Etazini",
            ]),
        Lifeline(
            numbers: ["1-800-203-7001"], from: ["us"],
            labels: [
                "Niños bajo custodia, EE. UU.", "Children in custody, US", "Enfants retenus, États-Unis",
                "Timoun otorite yo kenbe, Etazini",
            ]),
        Lifeline(
            numbers: ["911"], from: ["ca"],
            labels: ["Emergencias, Canadá", "Emergencies, Canada", "Urgences, Canada", "Ijans, Kanada"]),
        Lifeline(
            numbers: ["1-833-900-1010"], from: ["ca"],
            labels: [
                "Trata de personas, Canadá", "Trafficking, Canada", "Traite des personnes, Canada",
                "Si y ap eksplwate w, Kanada",
            ]),
    ]

    /// The compiled-in words of a language.
    static func words(_ language: Language) -> Words? { all.first { $0.language == language } }

    static let all: [Words] = [wordsEN, wordsES, wordsFR, wordsHT].compactMap { $0 }

    private static let wordsEN: Words? = Language(rawValue: "en").map { language in
        let messages: [String: Words.Message] = [
            "about.age": ["one": "It is one day old.", "other": "It is {days} days old."],
            "about.as_of": ["other": "Date of the source: {date}."],
            "about.as_of_unknown": ["other": "Date of the source: not known."],
            "about.checked": ["other": "Checked for this screen: {date}."],
            "about.clock_wrong": ["other": "The clock of this screen is wrong, so days are not counted."],
            "about.confidence_high": ["other": "Confidence: high."],
            "about.confidence_low": ["other": "Confidence: low."],
            "about.confidence_medium": ["other": "Confidence: medium."],
            "about.content_day": ["other": "Content from {date}."],
            "about.date_given": ["other": "Date given by staff."],
            "about.due": ["other": "It must be checked now."],
            "about.intro": ["other": "This page uses these facts."],
            "about.never_checked": ["other": "Nobody has checked it for this screen yet."],
            "about.review_rule": [
                "one": "It must be checked every day.", "other": "It must be checked every {days} days.",
            ],
            "about.source": ["other": "Source: {title} ({publisher}), {date}"],
            "about.source_undated": ["other": "Source: {title} ({publisher}), no date"],
            "about.stopped": ["other": "This may have changed. Ask."],
            "about.title": ["other": "Who says this, and since when"],
            "action.back": ["other": "back"],
            "action.choose": ["other": "choose"],
            "action.end": ["other": "end"],
            "action.ends": ["other": "first and last"],
            "action.help": ["other": "help"],
            "action.hide": ["other": "leave"],
            "action.language": ["other": "language"],
            "action.menu": ["other": "menu"],
            "action.move": ["other": "move"],
            "action.next": ["other": "more"],
            "action.peek": ["other": "show the staff, in their language"],
            "action.previous": ["other": "before"],
            "action.tick": ["other": "tick"],
            "attract.about": ["other": "Information centre"],
            "attract.any_key": ["other": "Press any key."],
            "attract.ask_who": ["other": "Ask who runs this screen"],
            "attract.choose": ["other": "Choose your language."],
            "attract.closed_day": ["other": "closed"],
            "attract.emergency": ["other": "Emergency: call {number}"],
            "attract.ended": ["other": "Your visit has ended. Nothing about you was kept."],
            "attract.government": ["other": "part of the government"],
            "attract.greeting": ["other": "Welcome."],
            "attract.hint": ["other": "Press the number"],
            "attract.hours": ["other": "Opening hours"],
            "attract.hours_day": ["other": "{day}: {hours}"],
            "attract.hours_days": ["other": "{first} to {last}"],
            "attract.larger": ["other": "Please make the window larger. Emergency: {number}"],
            "attract.not_government": ["other": "not the government"],
            "attract.notice": ["other": "From this centre, {date}: {text}"],
            "attract.notice_short": ["other": "From this centre: {text}"],
            "attract.phone": ["other": "Phone: {number}"],
            "attract.promise": ["other": "Free. Nothing is kept or told to migration officers."],
            "attract.unavailable": ["other": "The information cannot be shown: tell the staff."],
            "callout.free": ["other": "FREE"],
            "callout.note": ["other": "NOTE"],
            "callout.warning": ["other": "CAREFUL"],
            "confirm.end": ["other": "End your visit?"],
            "confirm.end_no": ["other": "No, stay"],
            "confirm.end_text": ["other": "Your answers and the pages that you opened will be erased."],
            "confirm.end_yes": ["other": "Yes, end it"],
            "confirm.peek": ["other": "Show this page in {language}?"],
            "confirm.peek_no": ["other": "No, keep it in my language"],
            "confirm.peek_text": ["other": "The person beside you will be able to read it."],
            "confirm.peek_yes": ["other": "Yes, show it"],
            "confirm.restart": ["other": "Erase your answers and start again?"],
            "confirm.restart_no": ["other": "No, continue with my answers"],
            "confirm.restart_text": ["other": "You will have to answer again."],
            "confirm.restart_yes": ["other": "Yes, erase and start again"],
            "emergency.title": ["other": "Who to call"],
            "fact.as_of": ["other": "(as of {date}, not checked since)"],
            "fact.as_of_unknown": ["other": "(no date, not checked)"],
            "fact.checked": ["other": "(checked on {date})"],
            "fact.last_seen": ["other": "(last seen {date})"],
            "fact.last_seen_unknown": ["other": "(no date)"],
            "fact.stopped": ["other": "this may have changed, ask"],
            "feedback.digits": ["other": "{first} to {last}"],
            "feedback.end": ["other": "This is the end."],
            "feedback.no_digits": ["other": "{number} is not used here."],
            "feedback.no_item": ["other": "{number} is not used here. Use {digits}."],
            "feedback.start": ["other": "This is the beginning."],
            "feedback.too_fast": ["other": "Too fast: it counted once."],
            "feedback.unused": ["other": "That key does nothing here."],
            "help.hide_text": ["other": "The key \"Leave now\" erases your visit and shows a notice of the centre."],
            "help.key": ["other": "{keys}: {action}."],
            "help.keypad": ["other": "The numeric keypad alone is enough."],
            "help.keys": ["other": "Keys"],
            "help.law": ["other": "What this is"],
            "help.law_text": [
                "other": "This is general information. We are not lawyers. An authority decides each case."
            ],
            "help.numbers": ["other": "1 to 9: opens what has that number on the screen."],
            "help.privacy": ["other": "Your visit"],
            "help.privacy_text": [
                "other": "You are not asked for a name, a number or an address. At the end everything is erased."
            ],
            "help.who": ["other": "Who can help now"],
            "home.age": ["other": "Information from {date}"],
            "home.answers_kept": ["other": "Your answers stay here until your visit ends."],
            "home.date_given": ["other": "date given by staff"],
            "home.free": ["other": "free"],
            "home.more": ["other": "Other topics"],
            "home.overdue": [
                "other": "This information is old: {days} days. Much may have changed. Ask before you decide."
            ],
            "home.questions": ["other": "What may be possible for me"],
            "home.questions_about": ["other": "Answer some questions. Nothing is kept."],
            "home.results": ["other": "See what I can do"],
            "home.stopped": [
                "other": "This information is old: it is from {date}. What may have changed is no longer shown: ask."
            ],
            "home.title": ["other": "What do you need today?"],
            "idle.text": ["other": "Press any key to continue."],
            "idle.title": ["other": "Are you still here?"],
            "idle.warning": [
                "one": "If nobody presses a key, this visit is erased in {seconds} second.",
                "other": "If nobody presses a key, this visit is erased in {seconds} seconds.",
            ],
            "interview.alone": [
                "other":
                    "Are you alone at this screen? Others may see your answers. The key {key} hides everything at once."
            ],
            "interview.answers": ["other": "My answers so far"],
            "interview.answers_change": ["other": "Choose an answer to change it."],
            "interview.answers_none": ["other": "You have not answered any question yet."],
            "interview.before": ["other": "Before {year}"],
            "interview.begin": ["other": "Start"],
            "interview.between": ["other": "between {first} and {last}"],
            "interview.chosen": ["other": "Chosen: {options}"],
            "interview.chosen_more": ["one": "and {count} more", "other": "and {count} more"],
            "interview.chosen_none": ["other": "You have not chosen anything yet."],
            "interview.continue": ["other": "Continue"],
            "interview.day": ["other": "Which day?"],
            "interview.day_unknown": ["other": "I do not know the day"],
            "interview.days": ["other": "2 to 7 days ago"],
            "interview.earlier": ["other": "Before that"],
            "interview.go_on": ["other": "Continue with my answers"],
            "interview.help": ["other": "Do you want help with the questions?"],
            "interview.kept": [
                "other":
                    "You are not asked for a name, a number or an address. Nothing is kept. At the end your answers are erased."
            ],
            "interview.know_day": ["other": "I know the day or the month"],
            "interview.longer": ["other": "Longer ago"],
            "interview.month": ["other": "Which month?"],
            "interview.month_of": ["other": "{month} {year}"],
            "interview.month_unknown": ["other": "I do not know the month"],
            "interview.months_nine": ["other": "6 to 9 months ago"],
            "interview.months_six": ["other": "2 to 6 months ago"],
            "interview.months_twelve": ["other": "9 to 12 months ago"],
            "interview.months_two": ["other": "1 or 2 months ago"],
            "interview.no_answer": ["other": "no answer"],
            "interview.note_go_on": ["other": "Continue with the questions"],
            "interview.nothing_chosen": [
                "other": "You have chosen nothing. To continue without an answer, choose \"Continue\" again."
            ],
            "interview.or_before": ["other": "{date} or earlier"],
            "interview.start_again": ["other": "Start again and erase my answers"],
            "interview.title": ["other": "What can I do?"],
            "interview.today": ["other": "Today"],
            "interview.unknown": ["other": "I do not know or prefer not to say"],
            "interview.weekday": ["other": "{weekday} {date}"],
            "interview.weeks": ["other": "1 to 4 weeks ago"],
            "interview.what": [
                "other":
                    "Some questions. Then you see what may fit you and who helps for free. An authority decides each case."
            ],
            "interview.year": ["other": "Which year?"],
            "interview.years_more": ["other": "More than 2 years ago"],
            "interview.years_two": ["other": "1 to 2 years ago"],
            "interview.yesterday": ["other": "Yesterday"],
            "key.arrows": ["other": "arrows"],
            "key.backspace": ["other": "Backspace"],
            "key.end": ["other": "End"],
            "key.enter": ["other": "Enter"],
            "key.escape": ["other": "Esc"],
            "key.home": ["other": "Home"],
            "key.page_down": ["other": "Page Down"],
            "key.page_up": ["other": "Page Up"],
            "key.space": ["other": "Space"],
            "key.tab": ["other": "Tab"],
            "languages.title": ["other": "Choose your language"],
            "list.more": ["other": "See more"],
            "menu.about": ["other": "Who says this, and since when"],
            "menu.emergency": ["other": "Emergency: who to call"],
            "menu.end": ["other": "End my visit"],
            "menu.help": ["other": "Help: who to call, and the keys"],
            "menu.hide": ["other": "Leave now (key {key})"],
            "menu.home": ["other": "Back to the start"],
            "menu.language": ["other": "Change the language (key {key})"],
            "menu.lines": ["other": "Line by line, for a screen reader"],
            "menu.lines_end": ["other": "Stop line by line"],
            "menu.more": ["other": "More"],
            "menu.own_language": ["other": "Back to {language}"],
            "menu.provider": ["other": "Who runs this, and complaints"],
            "menu.staff_language": ["other": "Show this to the staff in {language}"],
            "menu.title": ["other": "Menu"],
            "notices.free_text": ["other": "Written by the centre in {language}, not translated:"],
            "notices.from": ["other": "From this centre, {date}"],
            "notices.item": ["other": "Notices from this centre: {count}"],
            "notices.none": ["other": "There are no notices now."],
            "notices.title": ["other": "Notices from this centre"],
            "notices.unchecked": ["other": "Written by this centre, not checked by {publisher}."],
            "page.changed_part": ["other": "This part changed on {date}: {staff}."],
            "page.clock": ["other": "The clock of this screen is wrong. The oldest part is from {date}"],
            "page.clock_unknown": ["other": "The clock of this screen is wrong. Part of it has no date"],
            "page.day": ["other": "From {date}"],
            "page.due": ["other": "Part of it is from {date}: ask before you decide"],
            "page.due_unknown": ["other": "Part of it has no date: ask before you decide"],
            "page.end": ["other": "End of the page."],
            "page.hidden": ["other": "No person has reviewed this page yet. For this reason it is not shown here."],
            "page.lifelines": [
                "other": "The oldest source of these numbers is from {date}. If one does not answer, call {number}."
            ],
            "page.link_withdrawn": ["other": "(this page is no longer valid)"],
            "page.missing": ["other": "This page does not exist in this language."],
            "page.newer": ["other": "A newer version of this page, from {date}, exists in another language:"],
            "page.not_reviewed": ["other": "not yet reviewed by a lawyer"],
            "page.other_language": ["other": "Text in another language: {language}"],
            "page.related": ["other": "This may help you too"],
            "page.reviewed": ["other": "Reviewed: {organisation}, {role}, {date}."],
            "page.reviewed_by": ["other": "reviewed: {organisation}, {role}, {date}"],
            "page.sources": ["other": "where it comes from"],
            "page.stopped": ["other": "Old information, from {date}: what may have changed is no longer shown"],
            "page.unreadable": ["other": "This page cannot be read now. Everything else still works."],
            "page.unreviewed": [
                "other":
                    "Written from public sources, {date}. No lawyer has reviewed it yet: before you decide, ask one for free."
            ],
            "page.withdrawn": ["other": "This page is no longer valid."],
            "provider.ask": ["other": "Ask who runs this screen, and whether it is the government."],
            "provider.complain": ["other": "You can complain outside this centre."],
            "provider.government": ["other": "It is part of the government."],
            "provider.no_report": ["other": "This screen tells nothing to migration officers or to anybody else."],
            "provider.nobody": [
                "other": "We do not know yet who takes complaints in this country. A free lawyer can help you."
            ],
            "provider.not_government": ["other": "It is not part of the government."],
            "provider.run_by": ["other": "Run by: {name}."],
            "provider.title": ["other": "Who runs this screen?"],
            "provider.wrong": ["other": "Did somebody do something bad to you here?"],
            "results.always": ["other": "Always: your rights and free help"],
            "results.ask": ["other": "Ask a free lawyer"],
            "results.by": ["other": "Do it by {date}."],
            "results.change": ["other": "See or change my answers"],
            "results.clock": [
                "other": "Do it by {date}. The clock of this screen is wrong: the days are not counted. The rule: "
            ],
            "results.closed": ["other": "Closed now"],
            "results.closed_see": ["one": "Closed now: see which one", "other": "Closed now: see the {count} options"],
            "results.due": ["other": "From {date}. It may have changed."],
            "results.due_unknown": ["other": "Without a date. It may have changed."],
            "results.elsewhere": ["other": "Other countries: answer more questions"],
            "results.hurry": ["other": "There is a time limit: do not wait."],
            "results.left": [
                "one": "Do it by {date}. {days} day is left.", "other": "Do it by {date}. {days} days are left.",
            ],
            "results.legal_help": ["other": "Get free legal help."],
            "results.limited": ["other": "with limits"],
            "results.maybe": ["other": "Perhaps: something is missing"],
            "results.missing": ["other": "Missing: {question}"],
            "results.next": ["other": "What to do: "],
            "results.no_date": ["other": "There is a time limit: "],
            "results.none": [
                "other":
                    "With these answers we know of nothing that may be possible now. Your rights and free help are below."
            ],
            "results.now": ["other": "Today"],
            "results.other_way": ["other": "A free lawyer can look for another way with you."],
            "results.over": ["other": "This time limit is over. Ask for free legal help."],
            "results.possible": ["other": "It may be possible"],
            "results.title": ["other": "What you can do"],
            "results.today": ["other": "Do it today. Today is the last safe day."],
            "results.uncertain": ["other": "Your time may be over or not: go today."],
            "results.unlikely": ["other": "Difficult now"],
            "results.unlikely_see": [
                "one": "Difficult now: see which one", "other": "Difficult now: see the {count} options",
            ],
            "sensitive.leave": ["other": "{key} Leave now: erases and hides this"],
            "sensitive.title": ["other": "Information"],
            "services.address": ["other": "Address: {address}"],
            "services.address_hidden": ["other": "The address is not shown: ask by phone, or ask the staff."],
            "services.ask_absent": ["other": "Nobody from the centre is here now. When it opens, ask about: {kinds}."],
            "services.ask_present": ["other": "Ask the staff about: {kinds}."],
            "services.ask_unknown": [
                "other":
                    "Ask the staff about: {kinds}. If nobody is here, there are numbers to call at the end of the page."
            ],
            "services.beds_ask": ["other": "Beds: ask first."],
            "services.beds_no": ["other": "There were no beds on {date}: ask again."],
            "services.beds_yes": ["other": "There were beds on {date}."],
            "services.by_phone": ["other": "By phone only: call that number."],
            "services.call": ["other": "If nobody is here, call:"],
            "services.call_line": ["other": "Call one of these lines."],
            "services.centre": ["other": "This centre"],
            "services.checked": ["other": "Checked on {date} by {organisation}."],
            "services.checked_here": [
                "other": "From this centre ({organisation}, {date}), not checked by {publisher}."
            ],
            "services.children": ["other": "children and teenagers"],
            "services.clinic": ["other": "doctor"],
            "services.closed": ["other": "Closed for now."],
            "services.comar": ["other": "COMAR"],
            "services.dif": ["other": "DIF"],
            "services.due": ["other": "This may have changed: ask before you go."],
            "services.everyone": ["other": "everyone"],
            "services.families": ["other": "families"],
            "services.food": ["other": "food"],
            "services.from_centre": ["other": "List from this centre, not checked by {publisher}."],
            "services.languages": ["other": "They speak: {languages}."],
            "services.legal": ["other": "legal help"],
            "services.men": ["other": "men"],
            "services.more": ["other": "See other places: {count}"],
            "services.none": ["other": "This centre has no list of places here."],
            "services.open_always": ["other": "Open day and night."],
            "services.open_until": ["other": "Open now, until {time}."],
            "services.opens": ["other": "Closed now. Opens on {day} at {time}."],
            "services.opens_today": ["other": "Closed now. Opens today at {time}."],
            "services.publisher": ["other": "the authors of this information"],
            "services.safe_house": ["other": "safe place"],
            "services.search": ["other": "search for missing people"],
            "services.shelter": ["other": "shelter"],
            "services.takes": ["other": "For: {people}."],
            "services.title": ["other": "Places that help near here"],
            "services.women": ["other": "women"],
            "sheet.language": ["other": "The person's language: {language}"],
            "sheet.limit": ["other": "{name}: there is a time limit"],
            "sheet.none": ["other": "With these answers we know no way: look for free legal help."],
            "sheet.now": ["other": "{name}: today"],
            "sheet.offer": ["other": "Show a summary to the staff"],
            "sheet.privacy": ["other": "No name, no answers: do not ask."],
            "sheet.rest": ["other": "and others: {count}"],
            "sheet.title": ["other": "Summary for the staff"],
            "sheet.within": ["one": "{name}: within {days} day", "other": "{name}: within {days} days"],
            "staff.absent": ["other": "Nobody from the centre is here now. You can call."],
            "staff.inline_absent": ["other": "nobody is here to ask now"],
            "staff.inline_present": ["other": "ask the staff"],
            "staff.lifeline": ["other": "{label}: {number}"],
            "staff.present": ["other": "Ask the staff."],
            "staff.unknown": ["other": "Ask the staff. If nobody is here, you can call."],
            "staff_notices.added": ["other": "The notice is shown from now on."],
            "staff_notices.choose": ["other": "Which notice?"],
            "staff_notices.confirm": ["other": "Show it until {date}?"],
            "staff_notices.date": ["other": "Which date?"],
            "staff_notices.days": ["other": "How long is it shown?"],
            "staff_notices.failed": [
                "other":
                    "It could not be saved: nothing has changed. The centre's folder is full or locked: tell the technician."
            ],
            "staff_notices.full": ["other": "There is room for {count} notices only: remove one first."],
            "staff_notices.hidden": ["other": "Not shown: it does not fit this date or this content."],
            "staff_notices.hour": ["other": "Type the time in 4 digits, like 0930."],
            "staff_notices.hour_wrong": ["other": "There is no such time. Type it again."],
            "staff_notices.item": ["other": "Notices for visitors: {count}"],
            "staff_notices.language": ["other": "Which language?"],
            "staff_notices.no": ["other": "No, back to the notices"],
            "staff_notices.no_date": ["other": "The date may be wrong: no notice is shown. Give today's date first."],
            "staff_notices.none": ["other": "There are no notices."],
            "staff_notices.place": ["other": "Which place?"],
            "staff_notices.remove": ["other": "Remove this notice"],
            "staff_notices.removed": ["other": "The notice is no longer shown."],
            "staff_notices.replaces": ["other": "It replaces: {text}"],
            "staff_notices.shown": ["other": "It is shown until {date}."],
            "staff_notices.text": [
                "other": "Type the sentence in {language}: no numbers, prices, phone numbers, links or addresses."
            ],
            "staff_notices.text_form": ["other": "Type something, and use letters and simple marks only."],
            "staff_notices.text_language": ["other": "In which language do you write it?"],
            "staff_notices.text_left": ["other": "Letters left: {count}"],
            "staff_notices.text_link": ["other": "A mark between two letters looks like a link: put a space."],
            "staff_notices.text_word": ["other": "This word cannot be used: {word}"],
            "staff_notices.title": ["other": "Notices for visitors"],
            "staff_notices.today": ["other": "Today only, {date}"],
            "staff_notices.until": ["other": "{days} days, until {date}"],
            "staff_notices.weekday": ["other": "Which day of the week?"],
            "staff_notices.write": ["other": "Add a notice"],
            "staff_notices.write_text": ["other": "Type a sentence on a keyboard"],
            "staff_notices.yes": ["other": "Yes, show it"],
            "staff_screen.attention": [
                "one": "{count} thing needs attention:", "other": "{count} things need attention:",
            ],
            "staff_screen.built_in": ["other": "Content that came with the program, from {date}."],
            "staff_screen.clock": ["other": "The clock is right: today is {date}."],
            "staff_screen.clock_wrong": [
                "other":
                    "The clock says {date} and may be wrong: time limits are not counted. Give today's date, and tell the technician."
            ],
            "staff_screen.damaged": [
                "other": "The content is damaged ({record}). Tell the technician: it must be installed again."
            ],
            "staff_screen.date_ask": ["other": "Is today {date}?"],
            "staff_screen.date_early": ["other": "The date cannot be before {date}. Type it again."],
            "staff_screen.date_given": [
                "other":
                    "Date given by staff: {date}. After a restart or update, give it again. The clock is wrong: tell the technician."
            ],
            "staff_screen.date_late": ["other": "The date cannot be after {date}. Type it again."],
            "staff_screen.date_no": ["other": "No, type another date"],
            "staff_screen.date_type": ["other": "Type today's date in 8 digits: day, month and year."],
            "staff_screen.date_unknown": ["other": "There is no such date. Type it again."],
            "staff_screen.date_yes": ["other": "Yes, it is today"],
            "staff_screen.due": [
                "one": "For the publisher of the content: {count} fact to check.",
                "other": "For the publisher of the content: {count} facts to check.",
            ],
            "staff_screen.due_item": ["other": "{label} ({date})"],
            "staff_screen.due_none": ["other": "No fact needs a check within the next 30 days."],
            "staff_screen.due_soon": [
                "one": "{count} fact needs a check within the next 30 days.",
                "other": "{count} facts need a check within the next 30 days.",
            ],
            "staff_screen.folder": ["other": "The centre's folder: in order."],
            "staff_screen.folder_damaged": ["other": "Damaged and moved away: {names}. Tell the technician."],
            "staff_screen.folder_empty": ["other": "The centre's folder: nothing is written yet."],
            "staff_screen.folder_unusable": [
                "other":
                    "The centre's folder cannot be used ({path}). The screen works without it. Tell the technician."
            ],
            "staff_screen.give_date": ["other": "Give today's date"],
            "staff_screen.good": ["other": "Everything is in order."],
            "staff_screen.intact": ["other": "The content is intact."],
            "staff_screen.keys": [
                "other":
                    "Press {enter} to continue. With nothing typed, {enter} leaves. The key {menu} clears what is typed."
            ],
            "staff_screen.list_omitted": [
                "one": "{count} mistake in this centre's list of places: that place is not shown. Tell the technician.",
                "other":
                    "{count} mistakes in this centre's list of places: those places are not shown. Tell the technician.",
            ],
            "staff_screen.list_unusable": [
                "other": "This centre's list of places cannot be read and is not shown. Tell the technician."
            ],
            "staff_screen.menu": ["other": "Centre staff (PIN)"],
            "staff_screen.no_content": [
                "other":
                    "There is no content: only the emergency numbers are shown. Tell the technician: it must be installed."
            ],
            "staff_screen.phone_ask": ["other": "Is this phone number right? ({number} of {count})"],
            "staff_screen.phone_call": ["other": "Call that number before you confirm it."],
            "staff_screen.phone_check": ["other": "Check the phone numbers"],
            "staff_screen.phone_earlier": ["other": "Shown before: {number}"],
            "staff_screen.phone_no": ["other": "Not yet"],
            "staff_screen.phone_yes": ["other": "Yes, show it"],
            "staff_screen.phones": [
                "one": "{count} phone number in this centre's list is not shown until you confirm it:",
                "other": "{count} phone numbers in this centre's list are not shown until you confirm them:",
            ],
            "staff_screen.pin": ["other": "Type the PIN. Nothing is shown while you type."],
            "staff_screen.pin_wrong": ["other": "The PIN is not correct."],
            "staff_screen.program": ["other": "There is new content that needs a newer program. Tell the technician."],
            "staff_screen.release": ["other": "Release {release}, from {date}."],
            "staff_screen.signed_omitted": [
                "one":
                    "{count} mistake in the centre's signed list: that place is not shown. Tell the person who signs it.",
                "other":
                    "{count} mistakes in the centre's signed list: those places are not shown. Tell the person who signs it.",
            ],
            "staff_screen.signed_unusable": [
                "other":
                    "The centre's signed list is damaged and is not shown. Tell the technician: an update is needed."
            ],
            "staff_screen.space": ["other": "Free space: {count} MB."],
            "staff_screen.space_low": ["other": "Little space is left: {count} MB. Tell the technician."],
            "staff_screen.stopped": [
                "other":
                    "Since {date} the screen no longer shows what may have changed. Ask the technician for new content."
            ],
            "staff_screen.stops": [
                "other":
                    "On {date} the screen stops showing what may have changed. Before that, ask the technician for new content."
            ],
            "staff_screen.sync": ["other": "Last update: {date}, without problems."],
            "staff_screen.sync_before": ["other": "The last one without problems: {date}."],
            "staff_screen.sync_failed": ["other": "The update failed: {date} ({code})."],
            "staff_screen.sync_network": ["other": "Check the network or the cable."],
            "staff_screen.sync_none": [
                "other": "This screen has never been updated. Ask the technician whether this is normal."
            ],
            "staff_screen.technician": ["other": "Tell the technician."],
            "staff_screen.title": ["other": "For staff"],
            "staff_screen.unsaved": [
                "other":
                    "Nothing can be saved in the centre's folder (full or locked): no notices, no confirmed phone numbers, no PIN wait. Tell the technician."
            ],
            "staff_screen.wait_hours": [
                "one": "Too many wrong entries. Wait {count} hour.",
                "other": "Too many wrong entries. Wait {count} hours.",
            ],
            "staff_screen.wait_minutes": [
                "one": "Too many wrong entries. Wait {count} minute.",
                "other": "Too many wrong entries. Wait {count} minutes.",
            ],
            "staff_screen.wait_seconds": [
                "one": "Too many wrong entries. Wait {count} second.",
                "other": "Too many wrong entries. Wait {count} seconds.",
            ],
            "table.heading": ["other": "{heading}:"],
            "topic.empty": ["other": "There are no reviewed pages here yet."],
        ]
        return Words(
            language: language, plural: .one, dateFormat: "{day} {month} {year}", firstDay: nil,
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ],
            weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            messages: messages)
    }

    private static let wordsES: Words? = Language(rawValue: "es").map { language in
        let messages: [String: Words.Message] = [
            "about.age": ["one": "Tiene un día.", "other": "Tiene {days} días."],
            "about.as_of": ["other": "Fecha de la fuente: {date}."],
            "about.as_of_unknown": ["other": "Fecha de la fuente: no se sabe."],
            "about.checked": ["other": "Comprobado para este aparato: {date}."],
            "about.clock_wrong": ["other": "El reloj de este aparato no está bien, así que no se cuentan los días."],
            "about.confidence_high": ["other": "Confianza: alta."],
            "about.confidence_low": ["other": "Confianza: baja."],
            "about.confidence_medium": ["other": "Confianza: media."],
            "about.content_day": ["other": "Contenido del {date}."],
            "about.date_given": ["other": "Fecha dada por el personal."],
            "about.due": ["other": "Ya se debe revisar."],
            "about.intro": ["other": "Esta página se basa en estos datos."],
            "about.never_checked": ["other": "Nadie lo ha comprobado todavía para este aparato."],
            "about.review_rule": ["one": "Se debe revisar cada día.", "other": "Se debe revisar cada {days} días."],
            "about.source": ["other": "Fuente: {title} ({publisher}), {date}"],
            "about.source_undated": ["other": "Fuente: {title} ({publisher}), sin fecha"],
            "about.stopped": ["other": "Puede haber cambiado. Pregunte."],
            "about.title": ["other": "Quién dice esto y desde cuándo"],
            "action.back": ["other": "atrás"],
            "action.choose": ["other": "elegir"],
            "action.end": ["other": "acabar"],
            "action.ends": ["other": "principio y final"],
            "action.help": ["other": "ayuda"],
            "action.hide": ["other": "salir"],
            "action.language": ["other": "idioma"],
            "action.menu": ["other": "menú"],
            "action.move": ["other": "moverse"],
            "action.next": ["other": "más"],
            "action.peek": ["other": "mostrar al personal en el idioma de ellos"],
            "action.previous": ["other": "antes"],
            "action.tick": ["other": "marcar"],
            "attract.about": ["other": "Centro de información"],
            "attract.any_key": ["other": "Pulse cualquier tecla."],
            "attract.ask_who": ["other": "Pregunte quién atiende esta pantalla"],
            "attract.choose": ["other": "Elija su idioma."],
            "attract.closed_day": ["other": "cerrado"],
            "attract.emergency": ["other": "Emergencia: llame al {number}"],
            "attract.ended": ["other": "Su visita terminó. No se guardó nada de usted."],
            "attract.government": ["other": "es del gobierno"],
            "attract.greeting": ["other": "Bienvenida, bienvenido."],
            "attract.hint": ["other": "Pulse el número"],
            "attract.hours": ["other": "Horario"],
            "attract.hours_day": ["other": "{day}: {hours}"],
            "attract.hours_days": ["other": "{first} a {last}"],
            "attract.larger": ["other": "Agrande la ventana. Emergencia: {number}"],
            "attract.not_government": ["other": "no es del gobierno"],
            "attract.notice": ["other": "De este centro, {date}: {text}"],
            "attract.notice_short": ["other": "De este centro: {text}"],
            "attract.phone": ["other": "Teléfono: {number}"],
            "attract.promise": ["other": "Gratis. No se guarda nada ni se avisa a Migración."],
            "attract.unavailable": ["other": "La información no se puede mostrar: avise al personal."],
            "callout.free": ["other": "GRATIS"],
            "callout.note": ["other": "NOTA"],
            "callout.warning": ["other": "CUIDADO"],
            "confirm.end": ["other": "¿Terminar su visita?"],
            "confirm.end_no": ["other": "No, quedarme"],
            "confirm.end_text": ["other": "Se borran sus respuestas y lo que abrió."],
            "confirm.end_yes": ["other": "Sí, terminar"],
            "confirm.peek": ["other": "¿Mostrar esta página en {language}?"],
            "confirm.peek_no": ["other": "No, dejarla en mi idioma"],
            "confirm.peek_text": ["other": "La persona que está a su lado podrá leerla."],
            "confirm.peek_yes": ["other": "Sí, mostrarla"],
            "confirm.restart": ["other": "¿Borrar sus respuestas y empezar de nuevo?"],
            "confirm.restart_no": ["other": "No, seguir con mis respuestas"],
            "confirm.restart_text": ["other": "Tendrá que responder otra vez."],
            "confirm.restart_yes": ["other": "Sí, borrar y empezar de nuevo"],
            "emergency.title": ["other": "A quién llamar"],
            "fact.as_of": ["other": "(al {date}, sin comprobar desde entonces)"],
            "fact.as_of_unknown": ["other": "(sin fecha, sin comprobar)"],
            "fact.checked": ["other": "(comprobado el {date})"],
            "fact.last_seen": ["other": "(visto por última vez el {date})"],
            "fact.last_seen_unknown": ["other": "(sin fecha)"],
            "fact.stopped": ["other": "puede haber cambiado, pregunte"],
            "feedback.digits": ["other": "{first} a {last}"],
            "feedback.end": ["other": "Aquí termina."],
            "feedback.no_digits": ["other": "El {number} no se usa aquí."],
            "feedback.no_item": ["other": "El {number} no se usa aquí. Use {digits}."],
            "feedback.start": ["other": "Aquí empieza."],
            "feedback.too_fast": ["other": "Muy seguido: contó una sola vez."],
            "feedback.unused": ["other": "Esa tecla no hace nada aquí."],
            "help.hide_text": ["other": "La tecla «Salir ya» borra la visita y muestra un aviso del centro."],
            "help.key": ["other": "{keys}: {action}."],
            "help.keypad": ["other": "Todo se puede hacer con el teclado numérico."],
            "help.keys": ["other": "Teclas"],
            "help.law": ["other": "Qué es esto"],
            "help.law_text": [
                "other": "Esto es información general. No somos abogados. Cada caso lo decide una autoridad."
            ],
            "help.numbers": ["other": "1 a 9: abre lo que lleva ese número en la pantalla."],
            "help.privacy": ["other": "Su visita"],
            "help.privacy_text": ["other": "No se le pide nombre, número ni dirección. Al terminar se borra todo."],
            "help.who": ["other": "Quién ayuda ahora"],
            "home.age": ["other": "Información del {date}"],
            "home.answers_kept": ["other": "Sus respuestas siguen aquí hasta el fin de su visita."],
            "home.date_given": ["other": "fecha dada por el personal"],
            "home.free": ["other": "gratis"],
            "home.more": ["other": "Otros temas"],
            "home.overdue": [
                "other":
                    "Esta información es vieja: tiene {days} días. Mucho puede haber cambiado. Pregunte antes de decidir."
            ],
            "home.questions": ["other": "Qué puede ser posible para mí"],
            "home.questions_about": ["other": "Responda unas preguntas. No se guarda nada."],
            "home.results": ["other": "Ver lo que puedo hacer"],
            "home.stopped": [
                "other":
                    "Esta información es vieja: es del {date}. Lo que puede haber cambiado ya no se muestra: pregunte."
            ],
            "home.title": ["other": "¿Qué necesita hoy?"],
            "idle.text": ["other": "Pulse cualquier tecla para seguir."],
            "idle.title": ["other": "¿Sigue ahí?"],
            "idle.warning": [
                "one": "Si nadie pulsa una tecla, en {seconds} segundo se borra esta visita.",
                "other": "Si nadie pulsa una tecla, en {seconds} segundos se borra esta visita.",
            ],
            "interview.alone": [
                "other":
                    "¿Está usted a solas ante esta pantalla? Otras personas pueden ver sus respuestas. La tecla {key} oculta todo de inmediato."
            ],
            "interview.answers": ["other": "Mis respuestas hasta ahora"],
            "interview.answers_change": ["other": "Elija una respuesta para cambiarla."],
            "interview.answers_none": ["other": "Todavía no ha respondido ninguna pregunta."],
            "interview.before": ["other": "Antes de {year}"],
            "interview.begin": ["other": "Empezar"],
            "interview.between": ["other": "entre el {first} y el {last}"],
            "interview.chosen": ["other": "Ha elegido: {options}"],
            "interview.chosen_more": ["one": "y {count} más", "other": "y {count} más"],
            "interview.chosen_none": ["other": "Todavía no ha elegido nada."],
            "interview.continue": ["other": "Continuar"],
            "interview.day": ["other": "¿Qué día?"],
            "interview.day_unknown": ["other": "No sé el día"],
            "interview.days": ["other": "Hace 2 a 7 días"],
            "interview.earlier": ["other": "Antes"],
            "interview.go_on": ["other": "Seguir con mis respuestas"],
            "interview.help": ["other": "¿Quiere ayuda con las preguntas?"],
            "interview.kept": [
                "other":
                    "No se le pide nombre, número ni dirección. No se guarda nada. Al final se borran sus respuestas."
            ],
            "interview.know_day": ["other": "Sé el día o el mes"],
            "interview.longer": ["other": "Hace más tiempo"],
            "interview.month": ["other": "¿Qué mes?"],
            "interview.month_of": ["other": "{month} de {year}"],
            "interview.month_unknown": ["other": "No sé el mes"],
            "interview.months_nine": ["other": "Hace 6 a 9 meses"],
            "interview.months_six": ["other": "Hace 2 a 6 meses"],
            "interview.months_twelve": ["other": "Hace 9 a 12 meses"],
            "interview.months_two": ["other": "Hace 1 o 2 meses"],
            "interview.no_answer": ["other": "sin respuesta"],
            "interview.note_go_on": ["other": "Seguir con las preguntas"],
            "interview.nothing_chosen": [
                "other": "No ha elegido nada. Para seguir sin responder, elija otra vez «Continuar»."
            ],
            "interview.or_before": ["other": "{date} o antes"],
            "interview.start_again": ["other": "Empezar de nuevo y borrar mis respuestas"],
            "interview.title": ["other": "¿Qué puedo hacer?"],
            "interview.today": ["other": "Hoy"],
            "interview.unknown": ["other": "No sé, o prefiero no decirlo"],
            "interview.weekday": ["other": "{weekday} {date}"],
            "interview.weeks": ["other": "Hace 1 a 4 semanas"],
            "interview.what": [
                "other":
                    "Unas preguntas. Después ve qué puede servirle y quién ayuda gratis. Una autoridad decide cada caso."
            ],
            "interview.year": ["other": "¿Qué año?"],
            "interview.years_more": ["other": "Hace más de 2 años"],
            "interview.years_two": ["other": "Hace 1 a 2 años"],
            "interview.yesterday": ["other": "Ayer"],
            "key.arrows": ["other": "flechas"],
            "key.backspace": ["other": "Retroceso"],
            "key.end": ["other": "Fin"],
            "key.enter": ["other": "Enter"],
            "key.escape": ["other": "Esc"],
            "key.home": ["other": "Inicio"],
            "key.page_down": ["other": "Av Pág"],
            "key.page_up": ["other": "Re Pág"],
            "key.space": ["other": "Espacio"],
            "key.tab": ["other": "Tab"],
            "languages.title": ["other": "Elija su idioma"],
            "list.more": ["other": "Ver más"],
            "menu.about": ["other": "Quién dice esto y desde cuándo"],
            "menu.emergency": ["other": "Emergencia: a quién llamar"],
            "menu.end": ["other": "Terminar mi visita"],
            "menu.help": ["other": "Ayuda: a quién llamar, teclas"],
            "menu.hide": ["other": "Salir ya (tecla {key})"],
            "menu.home": ["other": "Volver al inicio"],
            "menu.language": ["other": "Cambiar de idioma (tecla {key})"],
            "menu.lines": ["other": "Línea por línea, para lector de pantalla"],
            "menu.lines_end": ["other": "Quitar línea por línea"],
            "menu.more": ["other": "Más"],
            "menu.own_language": ["other": "Volver a {language}"],
            "menu.provider": ["other": "Quién atiende esto, y quejas"],
            "menu.staff_language": ["other": "Mostrar al personal en {language}"],
            "menu.title": ["other": "Menú"],
            "notices.free_text": ["other": "Escrito por el centro en {language}, sin traducir:"],
            "notices.from": ["other": "De este centro, {date}"],
            "notices.item": ["other": "Avisos de este centro: {count}"],
            "notices.none": ["other": "Ahora no hay avisos."],
            "notices.title": ["other": "Avisos de este centro"],
            "notices.unchecked": ["other": "Los escribió este centro, sin revisión de {publisher}."],
            "page.changed_part": ["other": "Esta parte cambió el {date}: {staff}."],
            "page.clock": ["other": "El reloj de esta pantalla no está bien. Lo más antiguo es del {date}"],
            "page.clock_unknown": ["other": "El reloj de esta pantalla no está bien. Una parte no tiene fecha"],
            "page.day": ["other": "Del {date}"],
            "page.due": ["other": "Una parte es del {date}: pregunte antes de decidir"],
            "page.due_unknown": ["other": "Una parte no tiene fecha: pregunte antes de decidir"],
            "page.end": ["other": "Fin de la página."],
            "page.hidden": ["other": "Nadie ha revisado todavía esta página. Por eso no se muestra aquí."],
            "page.lifelines": [
                "other": "La fuente más antigua de estos números es del {date}. Si uno no contesta, llame al {number}."
            ],
            "page.link_withdrawn": ["other": "(esta página ya no vale)"],
            "page.missing": ["other": "Esta página no está en este idioma."],
            "page.newer": ["other": "Hay una versión más nueva de esta página, del {date}, en otro idioma:"],
            "page.not_reviewed": ["other": "sin revisar por abogados"],
            "page.other_language": ["other": "Texto en otro idioma: {language}"],
            "page.related": ["other": "También le puede servir"],
            "page.reviewed": ["other": "Revisado: {organisation}, {role}, {date}."],
            "page.reviewed_by": ["other": "revisado: {organisation}, {role}, {date}"],
            "page.sources": ["other": "de dónde sale"],
            "page.stopped": ["other": "Información vieja, del {date}: lo que puede haber cambiado ya no se muestra"],
            "page.unreadable": ["other": "Esta página no se puede leer ahora. Lo demás sigue funcionando."],
            "page.unreviewed": [
                "other":
                    "Escrito con fuentes públicas, {date}. Un abogado aún no lo ha revisado: antes de decidir, pregunte a uno gratis."
            ],
            "page.withdrawn": ["other": "Esta página ya no vale."],
            "provider.ask": ["other": "Pregunte quién atiende esta pantalla y si es del gobierno."],
            "provider.complain": ["other": "Puede quejarse fuera de este centro."],
            "provider.government": ["other": "Es parte del gobierno."],
            "provider.no_report": ["other": "Esta pantalla no avisa a Migración ni a nadie."],
            "provider.nobody": [
                "other": "Aún no sabemos quién recibe quejas en este país. Un abogado gratuito puede ayudarle."
            ],
            "provider.not_government": ["other": "No es parte del gobierno."],
            "provider.run_by": ["other": "La atiende: {name}."],
            "provider.title": ["other": "¿Quién atiende esta pantalla?"],
            "provider.wrong": ["other": "¿Le hicieron algo malo aquí?"],
            "results.always": ["other": "Siempre: sus derechos y ayuda gratis"],
            "results.ask": ["other": "Pregunte a un abogado gratis"],
            "results.by": ["other": "Hágalo a más tardar el {date}."],
            "results.change": ["other": "Ver o cambiar mis respuestas"],
            "results.clock": [
                "other":
                    "Hágalo a más tardar el {date}. El reloj de esta pantalla no está bien: no se cuentan los días. La regla: "
            ],
            "results.closed": ["other": "Cerrado ahora"],
            "results.closed_see": ["one": "Cerrado ahora: ver cuál es", "other": "Cerrado ahora: ver {count} caminos"],
            "results.due": ["other": "Es del {date}. Puede haber cambiado."],
            "results.due_unknown": ["other": "Sin fecha. Puede haber cambiado."],
            "results.elsewhere": ["other": "Otros países: responder más preguntas"],
            "results.hurry": ["other": "Hay un plazo: no espere."],
            "results.left": [
                "one": "Hágalo a más tardar el {date}. Queda {days} día.",
                "other": "Hágalo a más tardar el {date}. Quedan {days} días.",
            ],
            "results.legal_help": ["other": "Busque ayuda legal gratis."],
            "results.limited": ["other": "con límites"],
            "results.maybe": ["other": "Quizás: falta algo"],
            "results.missing": ["other": "Falta: {question}"],
            "results.next": ["other": "Qué hacer: "],
            "results.no_date": ["other": "Hay un plazo: "],
            "results.none": [
                "other":
                    "Con estas respuestas no conocemos nada que pueda servirle ahora. Sus derechos y la ayuda gratis están abajo."
            ],
            "results.now": ["other": "Hoy"],
            "results.other_way": ["other": "Un abogado gratis puede buscar otro camino con usted."],
            "results.over": ["other": "Este plazo ya terminó. Pida ayuda legal gratis."],
            "results.possible": ["other": "Puede ser posible"],
            "results.title": ["other": "Lo que puede hacer"],
            "results.today": ["other": "Hágalo hoy. Hoy es el último día seguro."],
            "results.uncertain": ["other": "Su plazo puede haber terminado o no: vaya hoy."],
            "results.unlikely": ["other": "Difícil ahora"],
            "results.unlikely_see": [
                "one": "Difícil ahora: ver cuál es", "other": "Difícil ahora: ver {count} caminos",
            ],
            "sensitive.leave": ["other": "{key} Salir ya: borra y tapa todo"],
            "sensitive.title": ["other": "Información"],
            "services.address": ["other": "Dirección: {address}"],
            "services.address_hidden": ["other": "La dirección no se muestra: se pide por teléfono o al personal."],
            "services.ask_absent": [
                "other": "Ahora no hay nadie del centro. Cuando abra, se puede preguntar por: {kinds}."
            ],
            "services.ask_present": ["other": "Se puede preguntar al personal por: {kinds}."],
            "services.ask_unknown": [
                "other":
                    "Se puede preguntar al personal por: {kinds}. Si no hay nadie, al final de la página hay números para llamar."
            ],
            "services.beds_ask": ["other": "Camas: hay que preguntar antes."],
            "services.beds_no": ["other": "No había camas el {date}: hay que preguntar otra vez."],
            "services.beds_yes": ["other": "Había camas el {date}."],
            "services.by_phone": ["other": "Solo por teléfono: llame a ese número."],
            "services.call": ["other": "Si no hay nadie, se puede llamar:"],
            "services.call_line": ["other": "Llame a una de estas líneas."],
            "services.centre": ["other": "Este centro"],
            "services.checked": ["other": "Comprobado el {date} por {organisation}."],
            "services.checked_here": [
                "other": "De este centro ({organisation}, {date}), no comprobado por {publisher}."
            ],
            "services.children": ["other": "niños, niñas y adolescentes"],
            "services.clinic": ["other": "médico"],
            "services.closed": ["other": "Cerrado por ahora."],
            "services.comar": ["other": "COMAR"],
            "services.dif": ["other": "DIF"],
            "services.due": ["other": "Puede haber cambiado: hay que preguntar antes de ir."],
            "services.everyone": ["other": "todas las personas"],
            "services.families": ["other": "familias"],
            "services.food": ["other": "comida"],
            "services.from_centre": ["other": "Lista de este centro, no comprobada por {publisher}."],
            "services.languages": ["other": "Hablan: {languages}."],
            "services.legal": ["other": "ayuda legal"],
            "services.men": ["other": "hombres"],
            "services.more": ["other": "Ver otros lugares: {count}"],
            "services.none": ["other": "Este centro no tiene aquí una lista de lugares."],
            "services.open_always": ["other": "Abierto de día y de noche."],
            "services.open_until": ["other": "Abierto ahora, hasta las {time}."],
            "services.opens": ["other": "Cerrado ahora. Abre el {day} a las {time}."],
            "services.opens_today": ["other": "Cerrado ahora. Abre hoy a las {time}."],
            "services.publisher": ["other": "quien hizo esta información"],
            "services.safe_house": ["other": "lugar seguro"],
            "services.search": ["other": "búsqueda de personas"],
            "services.shelter": ["other": "albergue"],
            "services.takes": ["other": "Recibe a: {people}."],
            "services.title": ["other": "Lugares de ayuda cerca de aquí"],
            "services.women": ["other": "mujeres"],
            "sheet.language": ["other": "Idioma de la persona: {language}"],
            "sheet.limit": ["other": "{name}: hay un plazo"],
            "sheet.none": ["other": "Con estas respuestas no se conoce un camino: busquen ayuda legal gratis."],
            "sheet.now": ["other": "{name}: hoy"],
            "sheet.offer": ["other": "Mostrar un resumen al personal"],
            "sheet.privacy": ["other": "Sin nombre ni respuestas: no los pida."],
            "sheet.rest": ["other": "y otros: {count}"],
            "sheet.title": ["other": "Resumen para el personal"],
            "sheet.within": ["one": "{name}: dentro de {days} día", "other": "{name}: dentro de {days} días"],
            "staff.absent": ["other": "Ahora no hay nadie del centro. Puede llamar."],
            "staff.inline_absent": ["other": "ahora no hay nadie a quien preguntar"],
            "staff.inline_present": ["other": "pregunte al personal"],
            "staff.lifeline": ["other": "{label}: {number}"],
            "staff.present": ["other": "Pregunte al personal."],
            "staff.unknown": ["other": "Pregunte al personal. Si no hay nadie, puede llamar."],
            "staff_notices.added": ["other": "El aviso se muestra desde ahora."],
            "staff_notices.choose": ["other": "¿Qué aviso?"],
            "staff_notices.confirm": ["other": "¿Mostrarlo hasta el {date}?"],
            "staff_notices.date": ["other": "¿Qué fecha?"],
            "staff_notices.days": ["other": "¿Cuánto tiempo se muestra?"],
            "staff_notices.failed": [
                "other":
                    "No se pudo guardar: no cambió nada. La carpeta del centro está llena o protegida: avise al técnico."
            ],
            "staff_notices.full": ["other": "No caben más de {count} avisos: quite uno primero."],
            "staff_notices.hidden": ["other": "No se muestra: no vale con esta fecha o con este contenido."],
            "staff_notices.hour": ["other": "Escriba la hora en 4 cifras, como 0930."],
            "staff_notices.hour_wrong": ["other": "No existe esa hora. Escríbala otra vez."],
            "staff_notices.item": ["other": "Avisos para los visitantes: {count}"],
            "staff_notices.language": ["other": "¿Qué idioma?"],
            "staff_notices.no": ["other": "No, volver a los avisos"],
            "staff_notices.no_date": [
                "other": "La fecha puede estar mal: no se muestra ningún aviso. Dé primero la fecha de hoy."
            ],
            "staff_notices.none": ["other": "No hay avisos."],
            "staff_notices.place": ["other": "¿Qué lugar?"],
            "staff_notices.remove": ["other": "Quitar este aviso"],
            "staff_notices.removed": ["other": "El aviso ya no se muestra."],
            "staff_notices.replaces": ["other": "En su lugar se quita: {text}"],
            "staff_notices.shown": ["other": "Se muestra hasta el {date}."],
            "staff_notices.text": [
                "other": "Escriba la frase en {language}: sin números, precios, teléfonos, enlaces ni direcciones."
            ],
            "staff_notices.text_form": ["other": "Escriba algo, y use solo letras y signos simples."],
            "staff_notices.text_language": ["other": "¿En qué idioma lo escribe?"],
            "staff_notices.text_left": ["other": "Letras que quedan: {count}"],
            "staff_notices.text_link": ["other": "Un signo entre dos letras parece un enlace: ponga un espacio."],
            "staff_notices.text_word": ["other": "No se puede usar esta palabra: {word}"],
            "staff_notices.title": ["other": "Avisos para los visitantes"],
            "staff_notices.today": ["other": "Solo hoy, {date}"],
            "staff_notices.until": ["other": "{days} días, hasta el {date}"],
            "staff_notices.weekday": ["other": "¿Qué día de la semana?"],
            "staff_notices.write": ["other": "Poner un aviso"],
            "staff_notices.write_text": ["other": "Escribir una frase con teclado"],
            "staff_notices.yes": ["other": "Sí, mostrarlo"],
            "staff_screen.attention": [
                "one": "Hay {count} cosa que atender:", "other": "Hay {count} cosas que atender:",
            ],
            "staff_screen.built_in": ["other": "Contenido que vino con el programa, del {date}."],
            "staff_screen.clock": ["other": "El reloj está bien: hoy es {date}."],
            "staff_screen.clock_wrong": [
                "other":
                    "El reloj dice {date} y puede estar mal: no se cuentan los plazos. Dé la fecha de hoy y avise al técnico."
            ],
            "staff_screen.damaged": [
                "other": "El contenido está dañado ({record}). Avise al técnico: hay que instalarlo otra vez."
            ],
            "staff_screen.date_ask": ["other": "¿Hoy es {date}?"],
            "staff_screen.date_early": ["other": "La fecha no puede ser anterior al {date}. Escríbala otra vez."],
            "staff_screen.date_given": [
                "other":
                    "Fecha dada por el personal: {date}. Si el aparato se reinicia o se actualiza, dela otra vez. El reloj está mal: avise al técnico."
            ],
            "staff_screen.date_late": ["other": "La fecha no puede ser posterior al {date}. Escríbala otra vez."],
            "staff_screen.date_no": ["other": "No, escribir otra fecha"],
            "staff_screen.date_type": ["other": "Escriba la fecha de hoy con 8 cifras: día, mes y año."],
            "staff_screen.date_unknown": ["other": "Esa fecha no existe. Escríbala otra vez."],
            "staff_screen.date_yes": ["other": "Sí, es hoy"],
            "staff_screen.due": [
                "one": "Para quien publica el contenido: {count} dato por revisar.",
                "other": "Para quien publica el contenido: {count} datos por revisar.",
            ],
            "staff_screen.due_item": ["other": "{label} ({date})"],
            "staff_screen.due_none": ["other": "No hay datos por revisar en los próximos 30 días."],
            "staff_screen.due_soon": [
                "one": "Hay que revisar {count} dato en los próximos 30 días.",
                "other": "Hay que revisar {count} datos en los próximos 30 días.",
            ],
            "staff_screen.folder": ["other": "Carpeta del centro: bien."],
            "staff_screen.folder_damaged": ["other": "Dañado y apartado: {names}. Avise al técnico."],
            "staff_screen.folder_empty": ["other": "Carpeta del centro: no hay nada escrito."],
            "staff_screen.folder_unusable": [
                "other":
                    "No se puede usar la carpeta del centro ({path}). La pantalla funciona sin ella. Avise al técnico."
            ],
            "staff_screen.give_date": ["other": "Dar la fecha de hoy"],
            "staff_screen.good": ["other": "Todo está bien."],
            "staff_screen.intact": ["other": "El contenido está entero."],
            "staff_screen.keys": [
                "other": "Pulse {enter} para seguir. Sin nada escrito, {enter} sale. La tecla {menu} borra lo escrito."
            ],
            "staff_screen.list_omitted": [
                "one":
                    "{count} error en la lista de lugares de este centro: ese lugar no se muestra. Avise al técnico.",
                "other":
                    "{count} errores en la lista de lugares de este centro: esos lugares no se muestran. Avise al técnico.",
            ],
            "staff_screen.list_unusable": [
                "other": "La lista de lugares de este centro no se puede leer y no se muestra. Avise al técnico."
            ],
            "staff_screen.menu": ["other": "Personal del centro (PIN)"],
            "staff_screen.no_content": [
                "other":
                    "No hay contenido: solo se muestran los números de emergencia. Avise al técnico: hay que instalar contenido."
            ],
            "staff_screen.phone_ask": ["other": "¿Es correcto este teléfono? ({number} de {count})"],
            "staff_screen.phone_call": ["other": "Llame a ese número antes de confirmarlo."],
            "staff_screen.phone_check": ["other": "Revisar los teléfonos"],
            "staff_screen.phone_earlier": ["other": "Antes se mostraba: {number}"],
            "staff_screen.phone_no": ["other": "Todavía no"],
            "staff_screen.phone_yes": ["other": "Sí, mostrarlo"],
            "staff_screen.phones": [
                "one": "{count} teléfono de la lista de este centro no se muestra hasta que usted lo confirme:",
                "other": "{count} teléfonos de la lista de este centro no se muestran hasta que usted los confirme:",
            ],
            "staff_screen.pin": ["other": "Escriba el PIN. No se ve nada mientras lo escribe."],
            "staff_screen.pin_wrong": ["other": "El PIN no es correcto."],
            "staff_screen.program": [
                "other": "Hay contenido nuevo que necesita un programa más nuevo. Avise al técnico."
            ],
            "staff_screen.release": ["other": "Versión {release}, del {date}."],
            "staff_screen.signed_omitted": [
                "one": "{count} error en la lista firmada del centro: ese lugar no se muestra. Avise a quien la firma.",
                "other":
                    "{count} errores en la lista firmada del centro: esos lugares no se muestran. Avise a quien la firma.",
            ],
            "staff_screen.signed_unusable": [
                "other":
                    "La lista firmada del centro está dañada y no se muestra. Avise al técnico: hay que actualizarla."
            ],
            "staff_screen.space": ["other": "Espacio libre: {count} MB."],
            "staff_screen.space_low": ["other": "Queda poco espacio: {count} MB. Avise al técnico."],
            "staff_screen.stopped": [
                "other":
                    "Desde el {date} la pantalla ya no muestra lo que puede haber cambiado. Pida contenido nuevo al técnico."
            ],
            "staff_screen.stops": [
                "other":
                    "El {date} la pantalla dejará de mostrar lo que puede haber cambiado. Antes, pida contenido nuevo al técnico."
            ],
            "staff_screen.sync": ["other": "Última actualización: {date}, sin problemas."],
            "staff_screen.sync_before": ["other": "La última sin problemas: {date}."],
            "staff_screen.sync_failed": ["other": "Falló la actualización: {date} ({code})."],
            "staff_screen.sync_network": ["other": "Revise la red o el cable."],
            "staff_screen.sync_none": [
                "other": "Este aparato no se ha actualizado nunca. Pregunte al técnico si es normal."
            ],
            "staff_screen.technician": ["other": "Avise al técnico."],
            "staff_screen.title": ["other": "Para el personal"],
            "staff_screen.unsaved": [
                "other":
                    "No se puede guardar en la carpeta del centro, llena o protegida: ni avisos, ni teléfonos confirmados, ni la espera del PIN. Avise al técnico."
            ],
            "staff_screen.wait_hours": [
                "one": "Demasiados errores. Espere {count} hora.", "other": "Demasiados errores. Espere {count} horas.",
            ],
            "staff_screen.wait_minutes": [
                "one": "Demasiados errores. Espere {count} minuto.",
                "other": "Demasiados errores. Espere {count} minutos.",
            ],
            "staff_screen.wait_seconds": [
                "one": "Demasiados errores. Espere {count} segundo.",
                "other": "Demasiados errores. Espere {count} segundos.",
            ],
            "table.heading": ["other": "{heading}:"],
            "topic.empty": ["other": "Aquí todavía no hay páginas revisadas."],
        ]
        return Words(
            language: language, plural: .one, dateFormat: "{day} de {month} de {year}", firstDay: nil,
            months: [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre",
            ],
            weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
            messages: messages)
    }

    private static let wordsFR: Words? = Language(rawValue: "fr").map { language in
        let messages: [String: Words.Message] = [
            "about.age": ["one": "Il date d'un jour.", "other": "Il date de {days} jours."],
            "about.as_of": ["other": "Date de la source : {date}."],
            "about.as_of_unknown": ["other": "Date de la source : inconnue."],
            "about.checked": ["other": "Vérifié pour cet appareil : {date}."],
            "about.clock_wrong": [
                "other": "L'horloge de cet appareil n'est pas à l'heure : les jours ne sont pas comptés."
            ],
            "about.confidence_high": ["other": "Confiance : forte."],
            "about.confidence_low": ["other": "Confiance : faible."],
            "about.confidence_medium": ["other": "Confiance : moyenne."],
            "about.content_day": ["other": "Contenu du {date}."],
            "about.date_given": ["other": "Date donnée par le personnel."],
            "about.due": ["other": "Il est temps de le vérifier."],
            "about.intro": ["other": "Cette page repose sur ces informations."],
            "about.never_checked": ["other": "Personne ne l'a encore vérifié pour cet appareil."],
            "about.review_rule": [
                "one": "Il faut le vérifier tous les jours.", "other": "Il faut le vérifier tous les {days} jours.",
            ],
            "about.source": ["other": "Source : {title} ({publisher}), {date}"],
            "about.source_undated": ["other": "Source : {title} ({publisher}), sans date"],
            "about.stopped": ["other": "Cela a pu changer. Renseignez-vous."],
            "about.title": ["other": "Qui dit cela, et depuis quand"],
            "action.back": ["other": "retour"],
            "action.choose": ["other": "choisir"],
            "action.end": ["other": "finir"],
            "action.ends": ["other": "début et fin"],
            "action.help": ["other": "aide"],
            "action.hide": ["other": "sortir"],
            "action.language": ["other": "langue"],
            "action.menu": ["other": "menu"],
            "action.move": ["other": "se déplacer"],
            "action.next": ["other": "plus"],
            "action.peek": ["other": "montrer au personnel, dans sa langue"],
            "action.previous": ["other": "avant"],
            "action.tick": ["other": "cocher"],
            "attract.about": ["other": "Centre d'information"],
            "attract.any_key": ["other": "Appuyez sur une touche."],
            "attract.ask_who": ["other": "Demandez qui gère cet écran"],
            "attract.choose": ["other": "Choisissez votre langue."],
            "attract.closed_day": ["other": "fermé"],
            "attract.emergency": ["other": "Urgence : appelez le {number}"],
            "attract.ended": ["other": "Votre visite est finie. On n'a rien gardé sur vous."],
            "attract.government": ["other": "fait partie du gouvernement"],
            "attract.greeting": ["other": "Bienvenue."],
            "attract.hint": ["other": "Appuyez sur le numéro"],
            "attract.hours": ["other": "Heures d'ouverture"],
            "attract.hours_day": ["other": "{day} : {hours}"],
            "attract.hours_days": ["other": "{first} à {last}"],
            "attract.larger": ["other": "Agrandissez la fenêtre. Urgence : {number}"],
            "attract.not_government": ["other": "pas du gouvernement"],
            "attract.notice": ["other": "De ce centre, le {date} : {text}"],
            "attract.notice_short": ["other": "De ce centre : {text}"],
            "attract.phone": ["other": "Téléphone : {number}"],
            "attract.promise": ["other": "Gratuit. Rien n'est gardé ni dit à l'immigration."],
            "attract.unavailable": ["other": "Les informations ne peuvent pas être montrées : prévenez le personnel."],
            "callout.free": ["other": "GRATUIT"],
            "callout.note": ["other": "REMARQUE"],
            "callout.warning": ["other": "ATTENTION"],
            "confirm.end": ["other": "Finir votre visite ?"],
            "confirm.end_no": ["other": "Non, rester"],
            "confirm.end_text": ["other": "Vos réponses et les pages ouvertes seront effacées."],
            "confirm.end_yes": ["other": "Oui, finir"],
            "confirm.peek": ["other": "Montrer cette page en {language} ?"],
            "confirm.peek_no": ["other": "Non, la laisser dans ma langue"],
            "confirm.peek_text": ["other": "La personne à côté de vous pourra la lire."],
            "confirm.peek_yes": ["other": "Oui, la montrer"],
            "confirm.restart": ["other": "Effacer vos réponses et recommencer ?"],
            "confirm.restart_no": ["other": "Non, continuer avec mes réponses"],
            "confirm.restart_text": ["other": "Vous devrez répondre encore une fois."],
            "confirm.restart_yes": ["other": "Oui, effacer et recommencer"],
            "emergency.title": ["other": "Qui appeler"],
            "fact.as_of": ["other": "(au {date}, pas vérifié depuis)"],
            "fact.as_of_unknown": ["other": "(sans date, pas vérifié)"],
            "fact.checked": ["other": "(vérifié le {date})"],
            "fact.last_seen": ["other": "(vu pour la dernière fois le {date})"],
            "fact.last_seen_unknown": ["other": "(sans date)"],
            "fact.stopped": ["other": "cela a pu changer, renseignez-vous"],
            "feedback.digits": ["other": "{first} à {last}"],
            "feedback.end": ["other": "Vous êtes à la fin."],
            "feedback.no_digits": ["other": "Le {number} ne sert pas ici."],
            "feedback.no_item": ["other": "Le {number} ne sert pas ici. Tapez {digits}."],
            "feedback.start": ["other": "Vous êtes au début."],
            "feedback.too_fast": ["other": "Trop rapide : compté une seule fois."],
            "feedback.unused": ["other": "Cette touche ne fait rien ici."],
            "help.hide_text": ["other": "La touche « Sortie rapide » efface la visite et montre un avis du centre."],
            "help.key": ["other": "{keys} : {action}."],
            "help.keypad": ["other": "Le pavé numérique suffit pour tout."],
            "help.keys": ["other": "Touches"],
            "help.law": ["other": "Ce que c'est"],
            "help.law_text": [
                "other":
                    "Ce sont des informations générales. Nous ne sommes pas avocats. Une autorité décide de chaque cas."
            ],
            "help.numbers": ["other": "1 à 9 : ouvre ce qui porte ce numéro à l'écran."],
            "help.privacy": ["other": "Votre visite"],
            "help.privacy_text": [
                "other": "On ne vous demande ni nom, ni numéro, ni adresse. À la fin, tout est effacé."
            ],
            "help.who": ["other": "Qui peut aider maintenant"],
            "home.age": ["other": "Informations du {date}"],
            "home.answers_kept": ["other": "Vos réponses restent ici jusqu'à la fin de la visite."],
            "home.date_given": ["other": "date donnée par le personnel"],
            "home.free": ["other": "gratuit"],
            "home.more": ["other": "Autres sujets"],
            "home.overdue": [
                "other":
                    "Ces informations sont vieilles : elles ont {days} jours. Beaucoup de choses ont pu changer. Demandez avant de décider."
            ],
            "home.questions": ["other": "Ce qui peut être possible pour moi"],
            "home.questions_about": ["other": "Répondez à quelques questions. Rien n'est gardé."],
            "home.results": ["other": "Voir ce que je peux faire"],
            "home.stopped": [
                "other":
                    "Ces informations sont vieilles ({date}). Ce qui a pu changer n'est plus montré : renseignez-vous."
            ],
            "home.title": ["other": "De quoi avez-vous besoin aujourd'hui ?"],
            "idle.text": ["other": "Appuyez sur une touche pour continuer."],
            "idle.title": ["other": "Êtes-vous encore là ?"],
            "idle.warning": [
                "one": "Si personne n'appuie sur une touche, cette visite sera effacée dans {seconds} seconde.",
                "other": "Si personne n'appuie sur une touche, cette visite sera effacée dans {seconds} secondes.",
            ],
            "interview.alone": [
                "other":
                    "Êtes-vous seul ou seule devant cet écran ? D'autres peuvent voir vos réponses. La touche {key} cache tout immédiatement."
            ],
            "interview.answers": ["other": "Mes réponses jusqu'ici"],
            "interview.answers_change": ["other": "Choisissez une réponse pour la changer."],
            "interview.answers_none": ["other": "Vous n'avez encore répondu à aucune question."],
            "interview.before": ["other": "Avant {year}"],
            "interview.begin": ["other": "Commencer"],
            "interview.between": ["other": "entre le {first} et le {last}"],
            "interview.chosen": ["other": "Vous avez choisi : {options}"],
            "interview.chosen_more": ["one": "et {count} autre", "other": "et {count} autres"],
            "interview.chosen_none": ["other": "Vous n'avez encore rien choisi."],
            "interview.continue": ["other": "Continuer"],
            "interview.day": ["other": "Quel jour ?"],
            "interview.day_unknown": ["other": "Je ne connais pas le jour"],
            "interview.days": ["other": "Il y a 2 à 7 jours"],
            "interview.earlier": ["other": "Avant"],
            "interview.go_on": ["other": "Continuer avec mes réponses"],
            "interview.help": ["other": "Voulez-vous de l'aide pour les questions ?"],
            "interview.kept": [
                "other":
                    "On ne vous demande ni nom, ni numéro, ni adresse. Rien n'est gardé. À la fin, vos réponses sont effacées."
            ],
            "interview.know_day": ["other": "Je connais le jour ou le mois"],
            "interview.longer": ["other": "Il y a plus longtemps"],
            "interview.month": ["other": "Quel mois ?"],
            "interview.month_of": ["other": "{month} {year}"],
            "interview.month_unknown": ["other": "Je ne connais pas le mois"],
            "interview.months_nine": ["other": "Il y a 6 à 9 mois"],
            "interview.months_six": ["other": "Il y a 2 à 6 mois"],
            "interview.months_twelve": ["other": "Il y a 9 à 12 mois"],
            "interview.months_two": ["other": "Il y a 1 ou 2 mois"],
            "interview.no_answer": ["other": "pas de réponse"],
            "interview.note_go_on": ["other": "Continuer les questions"],
            "interview.nothing_chosen": [
                "other": "Vous n'avez rien choisi. Pour continuer sans répondre, choisissez encore « Continuer »."
            ],
            "interview.or_before": ["other": "{date} ou avant"],
            "interview.start_again": ["other": "Recommencer et effacer mes réponses"],
            "interview.title": ["other": "Que puis-je faire ?"],
            "interview.today": ["other": "Aujourd'hui"],
            "interview.unknown": ["other": "Je ne sais pas ou préfère me taire"],
            "interview.weekday": ["other": "{weekday} {date}"],
            "interview.weeks": ["other": "Il y a 1 à 4 semaines"],
            "interview.what": [
                "other":
                    "Quelques questions. Ensuite vous voyez ce qui peut vous convenir et qui aide gratuitement. Une autorité décide de chaque cas."
            ],
            "interview.year": ["other": "Quelle année ?"],
            "interview.years_more": ["other": "Il y a plus de 2 ans"],
            "interview.years_two": ["other": "Il y a 1 à 2 ans"],
            "interview.yesterday": ["other": "Hier"],
            "key.arrows": ["other": "flèches"],
            "key.backspace": ["other": "Retour arrière"],
            "key.end": ["other": "Fin"],
            "key.enter": ["other": "Entrée"],
            "key.escape": ["other": "Échap"],
            "key.home": ["other": "Début"],
            "key.page_down": ["other": "Page suiv."],
            "key.page_up": ["other": "Page préc."],
            "key.space": ["other": "Espace"],
            "key.tab": ["other": "Tab"],
            "languages.title": ["other": "Choisissez votre langue"],
            "list.more": ["other": "Voir la suite"],
            "menu.about": ["other": "Qui dit cela, et depuis quand"],
            "menu.emergency": ["other": "Urgence : qui appeler"],
            "menu.end": ["other": "Finir ma visite"],
            "menu.help": ["other": "Aide : qui appeler, et les touches"],
            "menu.hide": ["other": "Sortie rapide (touche {key})"],
            "menu.home": ["other": "Revenir au début"],
            "menu.language": ["other": "Changer de langue (touche {key})"],
            "menu.lines": ["other": "Ligne par ligne, pour lecteur d'écran"],
            "menu.lines_end": ["other": "Ne plus afficher ligne par ligne"],
            "menu.more": ["other": "Autres choix"],
            "menu.own_language": ["other": "Revenir en {language}"],
            "menu.provider": ["other": "Qui gère cet écran, et plaintes"],
            "menu.staff_language": ["other": "Montrer au personnel en {language}"],
            "menu.title": ["other": "Menu"],
            "notices.free_text": ["other": "Écrit par le centre en {language}, non traduit :"],
            "notices.from": ["other": "De ce centre, le {date}"],
            "notices.item": ["other": "Avis de ce centre : {count}"],
            "notices.none": ["other": "Il n'y a pas d'avis maintenant."],
            "notices.title": ["other": "Avis de ce centre"],
            "notices.unchecked": ["other": "Écrits par ce centre, non vérifiés par {publisher}."],
            "page.changed_part": ["other": "Cette partie a changé le {date} : {staff}."],
            "page.clock": [
                "other": "L'horloge de cet écran n'est pas à l'heure. La partie la plus ancienne date du {date}"
            ],
            "page.clock_unknown": ["other": "L'horloge de cet écran n'est pas à l'heure. Une partie n'a pas de date"],
            "page.day": ["other": "Du {date}"],
            "page.due": ["other": "Une partie date du {date} : demandez avant de décider"],
            "page.due_unknown": ["other": "Une partie n'a pas de date : demandez avant de décider"],
            "page.end": ["other": "Fin de la page."],
            "page.hidden": ["other": "Personne n'a encore relu cette page. C'est pourquoi elle n'est pas montrée ici."],
            "page.lifelines": [
                "other":
                    "La source la plus ancienne de ces numéros date du {date}. Si un numéro ne répond pas, appelez le {number}."
            ],
            "page.link_withdrawn": ["other": "(cette page n'est plus valable)"],
            "page.missing": ["other": "Cette page n'existe pas dans cette langue."],
            "page.newer": [
                "other": "Une version plus récente de cette page, du {date}, existe dans une autre langue :"
            ],
            "page.not_reviewed": ["other": "pas encore relu par un avocat"],
            "page.other_language": ["other": "Texte dans une autre langue : {language}"],
            "page.related": ["other": "Cela peut aussi vous aider"],
            "page.reviewed": ["other": "Relu : {organisation}, {role}, {date}."],
            "page.reviewed_by": ["other": "relu : {organisation}, {role}, {date}"],
            "page.sources": ["other": "d'où cela vient"],
            "page.stopped": ["other": "Vieilles informations, du {date} : ce qui a pu changer n'est plus montré"],
            "page.unreadable": [
                "other": "Cette page ne peut pas être lue maintenant. Le reste continue de fonctionner."
            ],
            "page.unreviewed": [
                "other":
                    "Écrit à partir de sources publiques, {date}. Aucun avocat ne l'a encore relu : avant de décider, parlez-en à un avocat gratuit."
            ],
            "page.withdrawn": ["other": "Cette page n'est plus valable."],
            "provider.ask": ["other": "Demandez qui gère cet écran, et si c'est le gouvernement."],
            "provider.complain": ["other": "Vous pouvez vous plaindre hors de ce centre."],
            "provider.government": ["other": "Cela fait partie du gouvernement."],
            "provider.no_report": ["other": "Cet écran ne dit rien à l'immigration, ni à personne."],
            "provider.nobody": [
                "other":
                    "Nous ne savons pas encore qui reçoit les plaintes dans ce pays. Un avocat gratuit peut vous aider."
            ],
            "provider.not_government": ["other": "Cela ne fait pas partie du gouvernement."],
            "provider.run_by": ["other": "Géré par : {name}."],
            "provider.title": ["other": "Qui gère cet écran ?"],
            "provider.wrong": ["other": "On vous a fait du mal ici ?"],
            "results.always": ["other": "Toujours : vos droits et une aide gratuite"],
            "results.ask": ["other": "Parlez-en à un avocat gratuit"],
            "results.by": ["other": "Faites-le au plus tard le {date}."],
            "results.change": ["other": "Voir ou changer mes réponses"],
            "results.clock": [
                "other":
                    "Faites-le au plus tard le {date}. L'horloge de cet écran n'est pas à l'heure : les jours ne sont pas comptés. La règle : "
            ],
            "results.closed": ["other": "Fermé maintenant"],
            "results.closed_see": [
                "one": "Fermé maintenant : voir lequel", "other": "Fermé maintenant : voir {count} chemins",
            ],
            "results.due": ["other": "Date du {date}. Cela a peut-être changé."],
            "results.due_unknown": ["other": "Sans date. Cela a peut-être changé."],
            "results.elsewhere": ["other": "Autres pays : répondre à d'autres questions"],
            "results.hurry": ["other": "Il y a un délai : n'attendez pas."],
            "results.left": [
                "one": "Faites-le au plus tard le {date}. Il reste {days} jour.",
                "other": "Faites-le au plus tard le {date}. Il reste {days} jours.",
            ],
            "results.legal_help": ["other": "Cherchez une aide juridique gratuite."],
            "results.limited": ["other": "avec des limites"],
            "results.maybe": ["other": "Peut-être : il manque quelque chose"],
            "results.missing": ["other": "Il manque : {question}"],
            "results.next": ["other": "Que faire : "],
            "results.no_date": ["other": "Il y a un délai : "],
            "results.none": [
                "other":
                    "Avec ces réponses, nous ne connaissons rien qui puisse vous servir maintenant. Vos droits et l'aide gratuite sont plus bas."
            ],
            "results.now": ["other": "Aujourd'hui"],
            "results.other_way": ["other": "Un avocat gratuit peut chercher un autre chemin avec vous."],
            "results.over": ["other": "Ce délai est dépassé. Demandez une aide juridique gratuite."],
            "results.possible": ["other": "C'est peut-être possible"],
            "results.title": ["other": "Ce que vous pouvez faire"],
            "results.today": ["other": "Faites-le aujourd'hui. C'est le dernier jour sûr."],
            "results.uncertain": ["other": "Votre délai est peut-être dépassé, peut-être pas : allez-y aujourd'hui."],
            "results.unlikely": ["other": "Difficile maintenant"],
            "results.unlikely_see": [
                "one": "Difficile maintenant : voir lequel", "other": "Difficile maintenant : voir {count} chemins",
            ],
            "sensitive.leave": ["other": "{key} Sortie rapide : efface et cache tout"],
            "sensitive.title": ["other": "Informations"],
            "services.address": ["other": "Adresse : {address}"],
            "services.address_hidden": [
                "other": "L'adresse n'est pas affichée : demandez-la par téléphone ou au personnel."
            ],
            "services.ask_absent": [
                "other": "Personne du centre n'est là maintenant. À l'ouverture, demandez au personnel : {kinds}."
            ],
            "services.ask_present": ["other": "Demandez au personnel : {kinds}."],
            "services.ask_unknown": [
                "other":
                    "Demandez au personnel : {kinds}. S'il n'y a personne, il y a des numéros à appeler à la fin de la page."
            ],
            "services.beds_ask": ["other": "Lits : demandez d'abord."],
            "services.beds_no": ["other": "Il n'y avait pas de lits le {date} : redemandez."],
            "services.beds_yes": ["other": "Il y avait des lits le {date}."],
            "services.by_phone": ["other": "Par téléphone seulement : appelez ce numéro."],
            "services.call": ["other": "S'il n'y a personne, on peut appeler :"],
            "services.call_line": ["other": "Appelez une de ces lignes."],
            "services.centre": ["other": "Ce centre"],
            "services.checked": ["other": "Vérifié le {date} par {organisation}."],
            "services.checked_here": ["other": "De ce centre ({organisation}, {date}), non vérifié par {publisher}."],
            "services.children": ["other": "enfants et adolescents"],
            "services.clinic": ["other": "médecin"],
            "services.closed": ["other": "Fermé pour le moment."],
            "services.comar": ["other": "COMAR"],
            "services.dif": ["other": "DIF"],
            "services.due": ["other": "Cela a pu changer : demandez avant d'y aller."],
            "services.everyone": ["other": "tout le monde"],
            "services.families": ["other": "familles"],
            "services.food": ["other": "repas"],
            "services.from_centre": ["other": "Liste de ce centre, non vérifiée par {publisher}."],
            "services.languages": ["other": "On y parle : {languages}."],
            "services.legal": ["other": "aide juridique"],
            "services.men": ["other": "hommes"],
            "services.more": ["other": "Voir d'autres lieux : {count}"],
            "services.none": ["other": "Ce centre n'a pas de liste de lieux ici."],
            "services.open_always": ["other": "Ouvert jour et nuit."],
            "services.open_until": ["other": "Ouvert maintenant, jusqu'à {time}."],
            "services.opens": ["other": "Fermé maintenant. Ouvre {day} à {time}."],
            "services.opens_today": ["other": "Fermé maintenant. Ouvre aujourd'hui à {time}."],
            "services.publisher": ["other": "les auteurs de ces informations"],
            "services.safe_house": ["other": "lieu sûr"],
            "services.search": ["other": "recherche de personnes disparues"],
            "services.shelter": ["other": "hébergement"],
            "services.takes": ["other": "Accueille : {people}."],
            "services.title": ["other": "Lieux d'aide près d'ici"],
            "services.women": ["other": "femmes"],
            "sheet.language": ["other": "Langue de la personne : {language}"],
            "sheet.limit": ["other": "{name} : il y a un délai"],
            "sheet.none": ["other": "Avec ces réponses, aucun chemin connu : cherchez une aide juridique gratuite."],
            "sheet.now": ["other": "{name} : aujourd'hui"],
            "sheet.offer": ["other": "Montrer un résumé au personnel"],
            "sheet.privacy": ["other": "Ni nom ni réponses : ne demandez rien."],
            "sheet.rest": ["other": "et d'autres : {count}"],
            "sheet.title": ["other": "Résumé pour le personnel"],
            "sheet.within": ["one": "{name} : dans {days} jour", "other": "{name} : dans les {days} jours"],
            "staff.absent": ["other": "Personne du centre n'est là maintenant. Vous pouvez appeler."],
            "staff.inline_absent": ["other": "il n'y a personne à qui demander maintenant"],
            "staff.inline_present": ["other": "demandez au personnel"],
            "staff.lifeline": ["other": "{label} : {number}"],
            "staff.present": ["other": "Demandez au personnel."],
            "staff.unknown": ["other": "Demandez au personnel. S'il n'y a personne, vous pouvez appeler."],
            "staff_notices.added": ["other": "L'avis est affiché dès maintenant."],
            "staff_notices.choose": ["other": "Quel avis ?"],
            "staff_notices.confirm": ["other": "L'afficher jusqu'au {date} ?"],
            "staff_notices.date": ["other": "Quelle date ?"],
            "staff_notices.days": ["other": "Combien de temps l'afficher ?"],
            "staff_notices.failed": [
                "other":
                    "Enregistrement impossible : rien n'a changé. Le dossier du centre est plein ou protégé : prévenez le technicien."
            ],
            "staff_notices.full": ["other": "Il y a de la place pour {count} avis seulement : retirez-en un d'abord."],
            "staff_notices.hidden": ["other": "Pas affiché : ne convient pas à cette date ou à ce contenu."],
            "staff_notices.hour": ["other": "Tapez l'heure en 4 chiffres, comme 0930."],
            "staff_notices.hour_wrong": ["other": "Cette heure n'existe pas. Tapez-la à nouveau."],
            "staff_notices.item": ["other": "Avis pour les visiteurs : {count}"],
            "staff_notices.language": ["other": "Quelle langue ?"],
            "staff_notices.no": ["other": "Non, retour aux avis"],
            "staff_notices.no_date": [
                "other":
                    "La date est peut-être fausse : aucun avis n'est affiché. Donnez d'abord la date d'aujourd'hui."
            ],
            "staff_notices.none": ["other": "Il n'y a pas d'avis."],
            "staff_notices.place": ["other": "Quel lieu ?"],
            "staff_notices.remove": ["other": "Retirer cet avis"],
            "staff_notices.removed": ["other": "L'avis n'est plus affiché."],
            "staff_notices.replaces": ["other": "Il remplace : {text}"],
            "staff_notices.shown": ["other": "Il est affiché jusqu'au {date}."],
            "staff_notices.text": [
                "other": "Tapez la phrase en {language} : ni nombres, ni prix, ni téléphones, ni liens, ni adresses."
            ],
            "staff_notices.text_form": [
                "other": "Tapez quelque chose, avec des lettres et des signes simples seulement."
            ],
            "staff_notices.text_language": ["other": "Dans quelle langue l'écrivez-vous ?"],
            "staff_notices.text_left": ["other": "Lettres restantes : {count}"],
            "staff_notices.text_link": ["other": "Un signe entre deux lettres ressemble à un lien : mettez un espace."],
            "staff_notices.text_word": ["other": "Ce mot ne peut pas être utilisé : {word}"],
            "staff_notices.title": ["other": "Avis pour les visiteurs"],
            "staff_notices.today": ["other": "Aujourd'hui seulement, {date}"],
            "staff_notices.until": ["other": "{days} jours, jusqu'au {date}"],
            "staff_notices.weekday": ["other": "Quel jour de la semaine ?"],
            "staff_notices.write": ["other": "Mettre un avis"],
            "staff_notices.write_text": ["other": "Taper une phrase au clavier"],
            "staff_notices.yes": ["other": "Oui, l'afficher"],
            "staff_screen.attention": ["one": "{count} chose à régler :", "other": "{count} choses à régler :"],
            "staff_screen.built_in": ["other": "Contenu fourni avec le programme, du {date}."],
            "staff_screen.clock": ["other": "L'horloge est à l'heure : nous sommes le {date}."],
            "staff_screen.clock_wrong": [
                "other":
                    "L'horloge dit {date} et n'est peut-être pas à l'heure : aucun délai n'est compté. Donnez la date du jour et prévenez le technicien."
            ],
            "staff_screen.damaged": [
                "other": "Le contenu est abîmé ({record}). Prévenez le technicien : il faut l'installer de nouveau."
            ],
            "staff_screen.date_ask": ["other": "Aujourd'hui, est-ce le {date} ?"],
            "staff_screen.date_early": ["other": "La date ne peut pas être avant le {date}. Tapez-la de nouveau."],
            "staff_screen.date_given": [
                "other":
                    "Date donnée par le personnel : {date}. Après un redémarrage ou une mise à jour, donnez-la de nouveau. L'horloge n'est pas à l'heure : prévenez le technicien."
            ],
            "staff_screen.date_late": ["other": "La date ne peut pas être après le {date}. Tapez-la de nouveau."],
            "staff_screen.date_no": ["other": "Non, taper une autre date"],
            "staff_screen.date_type": ["other": "Tapez la date du jour en 8 chiffres : jour, mois, année."],
            "staff_screen.date_unknown": ["other": "Cette date n'existe pas. Tapez-la de nouveau."],
            "staff_screen.date_yes": ["other": "Oui, c'est aujourd'hui"],
            "staff_screen.due": [
                "one": "Pour la personne qui publie le contenu : {count} donnée à vérifier.",
                "other": "Pour la personne qui publie le contenu : {count} données à vérifier.",
            ],
            "staff_screen.due_item": ["other": "{label} ({date})"],
            "staff_screen.due_none": ["other": "Aucune donnée n'est à vérifier dans les 30 jours."],
            "staff_screen.due_soon": [
                "one": "{count} donnée est à vérifier dans les 30 jours.",
                "other": "{count} données sont à vérifier dans les 30 jours.",
            ],
            "staff_screen.folder": ["other": "Dossier du centre : en ordre."],
            "staff_screen.folder_damaged": ["other": "Abîmé et mis de côté : {names}. Prévenez le technicien."],
            "staff_screen.folder_empty": ["other": "Dossier du centre : rien n'est encore écrit."],
            "staff_screen.folder_unusable": [
                "other":
                    "Le dossier du centre ne peut pas servir ({path}). L'écran marche sans lui. Prévenez le technicien."
            ],
            "staff_screen.give_date": ["other": "Donner la date du jour"],
            "staff_screen.good": ["other": "Tout est en ordre."],
            "staff_screen.intact": ["other": "Le contenu est intact."],
            "staff_screen.keys": [
                "other":
                    "Appuyez sur {enter} pour continuer. Si rien n'est tapé, {enter} fait sortir. La touche {menu} efface tout."
            ],
            "staff_screen.list_omitted": [
                "one":
                    "{count} erreur dans la liste des lieux de ce centre : ce lieu n'est pas affiché. Prévenez le technicien.",
                "other":
                    "{count} erreurs dans la liste des lieux de ce centre : ces lieux ne sont pas affichés. Prévenez le technicien.",
            ],
            "staff_screen.list_unusable": [
                "other": "La liste des lieux de ce centre est illisible et n'est pas affichée. Prévenez le technicien."
            ],
            "staff_screen.menu": ["other": "Personnel du centre (PIN)"],
            "staff_screen.no_content": [
                "other":
                    "Il n'y a pas de contenu : seuls les numéros d'urgence sont affichés. Prévenez le technicien : il faut installer le contenu."
            ],
            "staff_screen.phone_ask": ["other": "Ce numéro est-il juste ? ({number} sur {count})"],
            "staff_screen.phone_call": ["other": "Appelez ce numéro avant de le confirmer."],
            "staff_screen.phone_check": ["other": "Vérifier les numéros de téléphone"],
            "staff_screen.phone_earlier": ["other": "Affiché avant : {number}"],
            "staff_screen.phone_no": ["other": "Pas encore"],
            "staff_screen.phone_yes": ["other": "Oui, l'afficher"],
            "staff_screen.phones": [
                "one":
                    "{count} numéro de téléphone de la liste de ce centre ne s'affiche qu'après votre confirmation :",
                "other":
                    "{count} numéros de téléphone de la liste de ce centre ne s'affichent qu'après votre confirmation :",
            ],
            "staff_screen.pin": ["other": "Tapez le PIN. Rien ne s'affiche pendant que vous tapez."],
            "staff_screen.pin_wrong": ["other": "Le PIN n'est pas correct."],
            "staff_screen.program": [
                "other": "Il y a un nouveau contenu qui demande un programme plus récent. Prévenez le technicien."
            ],
            "staff_screen.release": ["other": "Contenu, version {release}, du {date}."],
            "staff_screen.signed_omitted": [
                "one":
                    "{count} erreur dans la liste signée du centre : ce lieu n'est pas affiché. Prévenez la personne qui la signe.",
                "other":
                    "{count} erreurs dans la liste signée du centre : ces lieux ne sont pas affichés. Prévenez la personne qui la signe.",
            ],
            "staff_screen.signed_unusable": [
                "other":
                    "La liste signée du centre est abîmée et n'est pas affichée. Prévenez le technicien : il faut une mise à jour."
            ],
            "staff_screen.space": ["other": "Espace libre : {count} Mo."],
            "staff_screen.space_low": ["other": "Il reste peu d'espace : {count} Mo. Prévenez le technicien."],
            "staff_screen.stopped": [
                "other":
                    "Depuis le {date}, l'écran ne montre plus ce qui a pu changer. Demandez un nouveau contenu au technicien."
            ],
            "staff_screen.stops": [
                "other":
                    "Le {date}, l'écran cessera de montrer ce qui a pu changer. Avant cette date, demandez un nouveau contenu au technicien."
            ],
            "staff_screen.sync": ["other": "Dernière mise à jour : {date}, sans problème."],
            "staff_screen.sync_before": ["other": "La dernière sans problème : {date}."],
            "staff_screen.sync_failed": ["other": "La mise à jour a échoué : {date} ({code})."],
            "staff_screen.sync_network": ["other": "Vérifiez le réseau ou le câble."],
            "staff_screen.sync_none": [
                "other": "Cet appareil n'a jamais été mis à jour. Demandez au technicien si c'est normal."
            ],
            "staff_screen.technician": ["other": "Prévenez le technicien."],
            "staff_screen.title": ["other": "Pour le personnel"],
            "staff_screen.unsaved": [
                "other":
                    "Rien ne peut être enregistré dans le dossier du centre (plein ou protégé) : ni avis, ni numéros confirmés, ni attente du PIN. Prévenez le technicien."
            ],
            "staff_screen.wait_hours": [
                "one": "Trop d'erreurs. Attendez {count} heure.", "other": "Trop d'erreurs. Attendez {count} heures.",
            ],
            "staff_screen.wait_minutes": [
                "one": "Trop d'erreurs. Attendez {count} minute.", "other": "Trop d'erreurs. Attendez {count} minutes.",
            ],
            "staff_screen.wait_seconds": [
                "one": "Trop d'erreurs. Attendez {count} seconde.",
                "other": "Trop d'erreurs. Attendez {count} secondes.",
            ],
            "table.heading": ["other": "{heading} :"],
            "topic.empty": ["other": "Il n'y a pas encore de pages relues ici."],
        ]
        return Words(
            language: language, plural: .zeroOne, dateFormat: "{day} {month} {year}", firstDay: "1er",
            months: [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ],
            weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
            messages: messages)
    }

    private static let wordsHT: Words? = Language(rawValue: "ht").map { language in
        let messages: [String: Words.Message] = [
            "about.age": ["other": "Li gen {days} jou."],
            "about.as_of": ["other": "Dat sous la: {date}."],
            "about.as_of_unknown": ["other": "Dat sous la: yo pa konnen l."],
            "about.checked": ["other": "Yo verifye l pou aparèy sa a: {date}."],
            "about.clock_wrong": ["other": "Lè aparèy sa a pa bon, kidonk yo pa konte jou yo."],
            "about.confidence_high": ["other": "Konfyans: wo."],
            "about.confidence_low": ["other": "Konfyans: ba."],
            "about.confidence_medium": ["other": "Konfyans: mwayen."],
            "about.content_day": ["other": "Dat kontni a: {date}."],
            "about.date_given": ["other": "Se anplwaye yo ki bay dat la."],
            "about.due": ["other": "Li lè pou yo verifye l."],
            "about.intro": ["other": "Paj sa a chita sou enfòmasyon sa yo."],
            "about.never_checked": ["other": "Poko gen moun ki verifye l pou aparèy sa a."],
            "about.review_rule": ["other": "Fòk yo verifye l chak {days} jou."],
            "about.source": ["other": "Sous: {title} ({publisher}), {date}"],
            "about.source_undated": ["other": "Sous: {title} ({publisher}), san dat"],
            "about.stopped": ["other": "Petèt sa chanje. Mande."],
            "about.title": ["other": "Ki moun ki di sa, e depi kilè"],
            "action.back": ["other": "retounen"],
            "action.choose": ["other": "chwazi"],
            "action.end": ["other": "fini"],
            "action.ends": ["other": "kòmansman ak fen"],
            "action.help": ["other": "èd"],
            "action.hide": ["other": "soti"],
            "action.language": ["other": "lang"],
            "action.menu": ["other": "meni"],
            "action.move": ["other": "deplase"],
            "action.next": ["other": "plis"],
            "action.peek": ["other": "montre anplwaye yo nan lang pa yo"],
            "action.previous": ["other": "anvan"],
            "action.tick": ["other": "mete yon mak"],
            "attract.about": ["other": "Sant enfòmasyon"],
            "attract.any_key": ["other": "Peze nenpòt bouton."],
            "attract.ask_who": ["other": "Mande ki moun ki responsab ekran sa a"],
            "attract.choose": ["other": "Chwazi lang ou."],
            "attract.closed_day": ["other": "fèmen"],
            "attract.emergency": ["other": "Ijans: rele {number}"],
            "attract.ended": ["other": "Vizit ou a fini. Yo pa kenbe anyen sou ou."],
            "attract.government": ["other": "se gouvènman an"],
            "attract.greeting": ["other": "Byenvini."],
            "attract.hint": ["other": "Peze nimewo a"],
            "attract.hours": ["other": "Lè yo louvri"],
            "attract.hours_day": ["other": "{day}: {hours}"],
            "attract.hours_days": ["other": "{first} rive {last}"],
            "attract.larger": ["other": "Fè fenèt la pi gran. Ijans: {number}"],
            "attract.not_government": ["other": "se pa gouvènman an"],
            "attract.notice": ["other": "Sant sa a di, {date}: {text}"],
            "attract.notice_short": ["other": "Sant sa a di: {text}"],
            "attract.phone": ["other": "Telefòn: {number}"],
            "attract.promise": ["other": "Gratis. Yo pa kenbe anyen, yo pa di Migrasyon anyen."],
            "attract.unavailable": ["other": "Nou pa ka montre enfòmasyon yo: avèti moun k ap travay isit la."],
            "callout.free": ["other": "GRATIS"],
            "callout.note": ["other": "REMAK"],
            "callout.warning": ["other": "ATANSYON"],
            "confirm.end": ["other": "Èske w vle fini vizit ou a?"],
            "confirm.end_no": ["other": "Non, m ap rete"],
            "confirm.end_text": ["other": "Repons ou yo ak paj ou te louvri yo ap efase."],
            "confirm.end_yes": ["other": "Wi, fini"],
            "confirm.peek": ["other": "Montre paj sa a an {language}?"],
            "confirm.peek_no": ["other": "Non, kite l nan lang mwen"],
            "confirm.peek_text": ["other": "Moun ki bò kote w la ap ka li l."],
            "confirm.peek_yes": ["other": "Wi, montre l"],
            "confirm.restart": ["other": "Èske w vle efase repons ou yo epi rekòmanse?"],
            "confirm.restart_no": ["other": "Non, kontinye ak repons mwen yo"],
            "confirm.restart_text": ["other": "Ou pral oblije reponn ankò."],
            "confirm.restart_yes": ["other": "Wi, efase epi rekòmanse"],
            "emergency.title": ["other": "Ki moun pou w rele"],
            "fact.as_of": ["other": "(dat {date}, yo pa verifye l depi lè sa a)"],
            "fact.as_of_unknown": ["other": "(san dat, yo pa verifye l)"],
            "fact.checked": ["other": "(yo verifye l {date})"],
            "fact.last_seen": ["other": "(dènye fwa yo wè l: {date})"],
            "fact.last_seen_unknown": ["other": "(san dat)"],
            "fact.stopped": ["other": "petèt sa chanje, mande"],
            "feedback.digits": ["other": "{first} rive {last}"],
            "feedback.end": ["other": "Se la a li fini."],
            "feedback.no_digits": ["other": "Nimewo {number} pa sèvi la a."],
            "feedback.no_item": ["other": "{number} pa sèvi la a. Peze {digits}."],
            "feedback.start": ["other": "Se la a li kòmanse."],
            "feedback.too_fast": ["other": "Twò vit: sa konte yon sèl fwa."],
            "feedback.unused": ["other": "Bouton sa a pa fè anyen isit la."],
            "help.hide_text": ["other": "Bouton \"Soti touswit\" la efase vizit la epi li montre yon avi sant lan."],
            "help.key": ["other": "{keys}: {action}."],
            "help.keypad": ["other": "Ou ka fè tout bagay ak bouton chif yo."],
            "help.keys": ["other": "Bouton yo"],
            "help.law": ["other": "Ki sa sa ye"],
            "help.law_text": [
                "other": "Sa a se enfòmasyon jeneral. Nou pa avoka. Se yon otorite ki deside sou chak dosye."
            ],
            "help.numbers": ["other": "1 rive 9: louvri sa ki gen nimewo sa a sou ekran an."],
            "help.privacy": ["other": "Vizit ou"],
            "help.privacy_text": ["other": "Yo pa mande w non, ni nimewo, ni adrès. Lè w fini, tout bagay efase."],
            "help.who": ["other": "Ki moun ki ka ede kounye a"],
            "home.age": ["other": "Enfòmasyon ki gen dat {date}"],
            "home.answers_kept": ["other": "Repons ou yo rete la jis vizit ou a fini."],
            "home.date_given": ["other": "se anplwaye yo ki bay dat la"],
            "home.free": ["other": "gratis"],
            "home.more": ["other": "Lòt sijè"],
            "home.overdue": [
                "other":
                    "Enfòmasyon sa yo vye: yo gen {days} jou. Petèt anpil bagay chanje depi lè sa a. Mande anvan w deside."
            ],
            "home.questions": ["other": "Sa ki ka posib pou mwen"],
            "home.questions_about": ["other": "Reponn kèk kesyon. Yo pa kenbe anyen."],
            "home.results": ["other": "Wè sa m ka fè"],
            "home.stopped": [
                "other": "Enfòmasyon sa yo vye: yo gen dat {date}. Nou sispann montre sa ki petèt chanje: mande."
            ],
            "home.title": ["other": "Kisa w bezwen jodi a?"],
            "idle.text": ["other": "Peze nenpòt bouton pou w kontinye."],
            "idle.title": ["other": "Èske w la toujou?"],
            "idle.warning": ["other": "Si pèsonn pa peze yon bouton, vizit sa a ap efase nan {seconds} segonn."],
            "interview.alone": [
                "other":
                    "Èske w poukont ou devan ekran sa a? Lòt moun ka wè repons ou yo. Bouton {key} kache tout bagay touswit."
            ],
            "interview.answers": ["other": "Repons mwen yo jiskaprezan"],
            "interview.answers_change": ["other": "Chwazi yon repons pou chanje l."],
            "interview.answers_none": ["other": "Ou poko reponn okenn kesyon."],
            "interview.before": ["other": "Anvan {year}"],
            "interview.begin": ["other": "Kòmanse"],
            "interview.between": ["other": "ant {first} ak {last}"],
            "interview.chosen": ["other": "Ou chwazi: {options}"],
            "interview.chosen_more": ["other": "ak {count} lòt"],
            "interview.chosen_none": ["other": "Ou poko chwazi anyen."],
            "interview.continue": ["other": "Kontinye"],
            "interview.day": ["other": "Ki jou?"],
            "interview.day_unknown": ["other": "Mwen pa konnen jou a"],
            "interview.days": ["other": "Sa gen 2 a 7 jou"],
            "interview.earlier": ["other": "Anvan sa"],
            "interview.go_on": ["other": "Kontinye ak repons mwen yo"],
            "interview.help": ["other": "Èske ou vle èd ak kesyon yo?"],
            "interview.kept": [
                "other": "Yo pa mande w non, nimewo, ni adrès. Yo pa kenbe anyen. Nan fen an, repons ou yo efase."
            ],
            "interview.know_day": ["other": "Mwen konnen jou a oswa mwa a"],
            "interview.longer": ["other": "Sa gen pi lontan pase sa"],
            "interview.month": ["other": "Ki mwa?"],
            "interview.month_of": ["other": "{month} {year}"],
            "interview.month_unknown": ["other": "Mwen pa konnen mwa a"],
            "interview.months_nine": ["other": "Sa gen 6 a 9 mwa"],
            "interview.months_six": ["other": "Sa gen 2 a 6 mwa"],
            "interview.months_twelve": ["other": "Sa gen 9 a 12 mwa"],
            "interview.months_two": ["other": "Sa gen 1 oswa 2 mwa"],
            "interview.no_answer": ["other": "pa gen repons"],
            "interview.note_go_on": ["other": "Kontinye ak kesyon yo"],
            "interview.nothing_chosen": [
                "other": "Ou pa chwazi anyen. Pou kontinye san reponn, chwazi \"Kontinye\" ankò."
            ],
            "interview.or_before": ["other": "{date} oswa anvan"],
            "interview.start_again": ["other": "Rekòmanse epi efase repons mwen yo"],
            "interview.title": ["other": "Kisa mwen ka fè?"],
            "interview.today": ["other": "Jodi a"],
            "interview.unknown": ["other": "M pa konnen, oswa m pito pa di sa"],
            "interview.weekday": ["other": "{weekday} {date}"],
            "interview.weeks": ["other": "Sa gen 1 a 4 semèn"],
            "interview.what": [
                "other":
                    "Kèk kesyon. Apre sa, ou wè sa ki ka bon pou ou ak kiyès ki ede gratis. Se yon otorite ki deside sou chak dosye."
            ],
            "interview.year": ["other": "Ki ane?"],
            "interview.years_more": ["other": "Sa gen plis pase 2 ane"],
            "interview.years_two": ["other": "Sa gen 1 a 2 ane"],
            "interview.yesterday": ["other": "Yè"],
            "key.arrows": ["other": "flèch yo"],
            "key.backspace": ["other": "Backspace"],
            "key.end": ["other": "End"],
            "key.enter": ["other": "Enter"],
            "key.escape": ["other": "Esc"],
            "key.home": ["other": "Home"],
            "key.page_down": ["other": "Page Down"],
            "key.page_up": ["other": "Page Up"],
            "key.space": ["other": "Espas"],
            "key.tab": ["other": "Tab"],
            "languages.title": ["other": "Chwazi lang ou"],
            "list.more": ["other": "Gade rès la"],
            "menu.about": ["other": "Ki moun ki di sa, e depi kilè"],
            "menu.emergency": ["other": "Ijans: ki moun pou w rele"],
            "menu.end": ["other": "Fini vizit mwen an"],
            "menu.help": ["other": "Èd: ki moun pou w rele, bouton yo"],
            "menu.hide": ["other": "Soti touswit (bouton {key})"],
            "menu.home": ["other": "Retounen nan kòmansman an"],
            "menu.language": ["other": "Chanje lang (bouton {key})"],
            "menu.lines": ["other": "Liy pa liy, pou lektè ekran"],
            "menu.lines_end": ["other": "Sispann liy pa liy"],
            "menu.more": ["other": "Lòt bagay"],
            "menu.own_language": ["other": "Retounen an {language}"],
            "menu.provider": ["other": "Ki moun ki responsab, ak plent"],
            "menu.staff_language": ["other": "Montre anplwaye yo sa an {language}"],
            "menu.title": ["other": "Meni"],
            "notices.free_text": ["other": "Sant lan ekri sa nan lang {language}, san tradiksyon:"],
            "notices.from": ["other": "Sant sa a di sa, {date}"],
            "notices.item": ["other": "Avi sant sa a: {count}"],
            "notices.none": ["other": "Pa gen avi kounye a."],
            "notices.title": ["other": "Avi sant sa a"],
            "notices.unchecked": ["other": "Se sant sa a ki ekri yo; {publisher} pa t verifye yo."],
            "page.changed_part": ["other": "Pati sa a chanje nan dat {date}: {staff}."],
            "page.clock": ["other": "Lè ekran sa a pa bon. Pati ki pi ansyen an gen dat {date}"],
            "page.clock_unknown": ["other": "Lè ekran sa a pa bon. Yon pati pa gen dat"],
            "page.day": ["other": "Dat: {date}"],
            "page.due": ["other": "Yon pati gen dat {date}: mande anvan w deside"],
            "page.due_unknown": ["other": "Yon pati pa gen dat: mande anvan w deside"],
            "page.end": ["other": "Fen paj la."],
            "page.hidden": ["other": "Poko gen moun ki revize paj sa a. Se poutèt sa yo pa montre l isit la."],
            "page.lifelines": [
                "other": "Sous ki pi ansyen pou nimewo sa yo gen dat {date}. Si youn pa reponn, rele {number}."
            ],
            "page.link_withdrawn": ["other": "(paj sa a pa valab ankò)"],
            "page.missing": ["other": "Paj sa a pa nan lang sa a."],
            "page.newer": ["other": "Gen yon vèsyon paj sa a ki pi nouvo, ki gen dat {date}, nan yon lòt lang:"],
            "page.not_reviewed": ["other": "poko gen avoka ki revize l"],
            "page.other_language": ["other": "Tèks la nan yon lòt lang: {language}"],
            "page.related": ["other": "Sa ka ede w tou"],
            "page.reviewed": ["other": "Revize: {organisation}, {role}, {date}."],
            "page.reviewed_by": ["other": "revize: {organisation}, {role}, {date}"],
            "page.sources": ["other": "kote sa soti"],
            "page.stopped": ["other": "Enfòmasyon ki vye, ki gen dat {date}: nou sispann montre sa ki petèt chanje"],
            "page.unreadable": ["other": "Ou pa ka li paj sa a kounye a. Tout rès la ap mache toujou."],
            "page.unreviewed": [
                "other":
                    "Yo ekri sa ak enfòmasyon piblik, {date}. Poko gen avoka ki revize l: anvan w deside, pale ak yon avoka gratis."
            ],
            "page.withdrawn": ["other": "Paj sa a pa valab ankò."],
            "provider.ask": ["other": "Mande ki moun ki responsab ekran sa a, ak si se gouvènman an."],
            "provider.complain": ["other": "Ou ka pote plent yon lòt kote."],
            "provider.government": ["other": "Li fè pati gouvènman an."],
            "provider.no_report": ["other": "Ekran sa a pa di Migrasyon anyen, ni okenn lòt moun."],
            "provider.nobody": [
                "other": "Nou poko konnen ki moun ki resevwa plent nan peyi sa a. Yon avoka gratis ka ede w."
            ],
            "provider.not_government": ["other": "Li pa fè pati gouvènman an."],
            "provider.run_by": ["other": "Responsab la: {name}."],
            "provider.title": ["other": "Ki moun ki responsab ekran sa a?"],
            "provider.wrong": ["other": "Èske yo fè w yon move bagay isit la?"],
            "results.always": ["other": "Toujou: dwa w yo ak èd gratis"],
            "results.ask": ["other": "Pale ak yon avoka gratis"],
            "results.by": ["other": "Fè l pa pita pase {date}."],
            "results.change": ["other": "Wè oswa chanje repons mwen yo"],
            "results.clock": ["other": "Fè l pa pita pase {date}. Lè ekran sa a pa bon: nou pa konte jou yo. Règ la: "],
            "results.closed": ["other": "Fèmen kounye a"],
            "results.closed_see": ["other": "Fèmen kounye a: gade {count} chemen"],
            "results.due": ["other": "Sa gen dat {date}. Petèt li chanje depi lè sa a."],
            "results.due_unknown": ["other": "San dat. Petèt li chanje."],
            "results.elsewhere": ["other": "Lòt peyi: reponn plis kesyon"],
            "results.hurry": ["other": "Gen yon dat limit: pa tann."],
            "results.left": ["other": "Fè l pa pita pase {date}. Rete {days} jou."],
            "results.legal_help": ["other": "Chèche èd legal gratis."],
            "results.limited": ["other": "gen limit"],
            "results.maybe": ["other": "Petèt: gen yon bagay ki manke"],
            "results.missing": ["other": "Sa ki manke: {question}"],
            "results.next": ["other": "Sa pou fè: "],
            "results.no_date": ["other": "Gen yon dat limit: "],
            "results.none": [
                "other":
                    "Ak repons sa yo, nou pa konnen anyen ki ka posib pou ou kounye a. Dwa w yo ak èd gratis yo anba a."
            ],
            "results.now": ["other": "Jodi a"],
            "results.other_way": ["other": "Yon avoka gratis ka chèche yon lòt chemen avè w."],
            "results.over": ["other": "Dat limit sa a fin pase. Mande èd legal gratis."],
            "results.possible": ["other": "Sa ka posib"],
            "results.title": ["other": "Sa w ka fè"],
            "results.today": ["other": "Fè l jodi a. Jodi a se dènye jou ki sèten."],
            "results.uncertain": ["other": "Petèt dat limit ou a fin pase, petèt li poko pase: ale jodi a."],
            "results.unlikely": ["other": "Difisil kounye a"],
            "results.unlikely_see": ["other": "Difisil kounye a: gade {count} chemen"],
            "sensitive.leave": ["other": "{key} Soti touswit: efase epi kache tout"],
            "sensitive.title": ["other": "Enfòmasyon"],
            "services.address": ["other": "Adrès: {address}"],
            "services.address_hidden": [
                "other": "Adrès la pa parèt isit la: mande l nan telefòn, oswa mande moun k ap travay isit la."
            ],
            "services.ask_absent": [
                "other": "Pa gen pèsonn k ap travay isit la kounye a. Lè sant lan louvri, mande sou: {kinds}."
            ],
            "services.ask_present": ["other": "Mande moun k ap travay isit la sou: {kinds}."],
            "services.ask_unknown": [
                "other":
                    "Mande moun k ap travay isit la sou: {kinds}. Si pa gen moun, gen nimewo pou rele nan fen paj la."
            ],
            "services.beds_ask": ["other": "Kabann: mande anvan."],
            "services.beds_no": ["other": "Pa t gen kabann nan dat {date}: mande ankò."],
            "services.beds_yes": ["other": "Te gen kabann nan dat {date}."],
            "services.by_phone": ["other": "Nan telefòn sèlman: rele nimewo sa a."],
            "services.call": ["other": "Si pa gen moun, men nimewo pou rele:"],
            "services.call_line": ["other": "Rele youn nan liy sa yo."],
            "services.centre": ["other": "Sant sa a"],
            "services.checked": ["other": "{organisation} verifye sa nan dat {date}."],
            "services.checked_here": [
                "other": "Sa soti nan sant sa a ({organisation}, {date}); {publisher} pa t verifye l."
            ],
            "services.children": ["other": "timoun ak adolesan"],
            "services.clinic": ["other": "doktè"],
            "services.closed": ["other": "Fèmen pou kounye a."],
            "services.comar": ["other": "COMAR"],
            "services.dif": ["other": "DIF"],
            "services.due": ["other": "Petèt sa chanje: mande anvan w ale."],
            "services.everyone": ["other": "tout moun"],
            "services.families": ["other": "fanmi"],
            "services.food": ["other": "manje"],
            "services.from_centre": ["other": "Lis sant sa a; {publisher} pa t verifye l."],
            "services.languages": ["other": "Lang yo pale: {languages}."],
            "services.legal": ["other": "èd legal"],
            "services.men": ["other": "gason"],
            "services.more": ["other": "Gade lòt kote: {count}"],
            "services.none": ["other": "Sant sa a pa gen yon lis kote isit la."],
            "services.open_always": ["other": "Louvri lajounen kou lannwit."],
            "services.open_until": ["other": "Louvri kounye a, jiska {time}."],
            "services.opens": ["other": "Fèmen kounye a. L ap louvri {day} a {time}."],
            "services.opens_today": ["other": "Fèmen kounye a. L ap louvri jodi a, a {time}."],
            "services.publisher": ["other": "moun ki fè enfòmasyon sa yo"],
            "services.safe_house": ["other": "kote ki an sekirite"],
            "services.search": ["other": "chèche moun ki disparèt"],
            "services.shelter": ["other": "sant akèy"],
            "services.takes": ["other": "Pou: {people}."],
            "services.title": ["other": "Kote ki bay èd toupre isit la"],
            "services.women": ["other": "fanm"],
            "sheet.language": ["other": "Lang moun nan: {language}"],
            "sheet.limit": ["other": "{name}: gen yon dat limit"],
            "sheet.none": ["other": "Ak repons sa yo, nou pa konnen okenn chemen: chèche èd legal gratis."],
            "sheet.now": ["other": "{name}: jodi a"],
            "sheet.offer": ["other": "Montre anplwaye yo yon rezime"],
            "sheet.privacy": ["other": "Pa gen non ni repons: pa mande moun nan sa."],
            "sheet.rest": ["other": "ak lòt chemen: {count}"],
            "sheet.title": ["other": "Rezime pou anplwaye yo"],
            "sheet.within": ["other": "{name}: nan {days} jou"],
            "staff.absent": ["other": "Pa gen pèsonn k ap travay isit la kounye a. Ou ka rele."],
            "staff.inline_absent": ["other": "pa gen moun pou w mande kounye a"],
            "staff.inline_present": ["other": "mande moun k ap travay isit la"],
            "staff.lifeline": ["other": "{label}: {number}"],
            "staff.present": ["other": "Mande moun k ap travay isit la."],
            "staff.unknown": ["other": "Mande moun k ap travay isit la. Si pa gen moun, ou ka rele."],
            "staff_notices.added": ["other": "Avi a parèt apati kounye a."],
            "staff_notices.choose": ["other": "Ki avi?"],
            "staff_notices.confirm": ["other": "Montre l jiska {date}?"],
            "staff_notices.date": ["other": "Ki dat?"],
            "staff_notices.days": ["other": "Pandan konbyen tan pou l parèt?"],
            "staff_notices.failed": [
                "other":
                    "Nou pa t ka anrejistre l: anyen pa chanje. Dosye sant lan plen oswa li bare: avèti teknisyen an."
            ],
            "staff_notices.full": ["other": "Gen plas pou {count} avi sèlman: retire youn dabò."],
            "staff_notices.hidden": ["other": "Li pa parèt: li pa mache ak dat sa a oswa ak kontni sa a."],
            "staff_notices.hour": ["other": "Tape lè a ak 4 chif, tankou 0930."],
            "staff_notices.hour_wrong": ["other": "Lè sa a pa egziste. Tape l ankò."],
            "staff_notices.item": ["other": "Avi pou vizitè yo: {count}"],
            "staff_notices.language": ["other": "Ki lang?"],
            "staff_notices.no": ["other": "Non, tounen nan avi yo"],
            "staff_notices.no_date": ["other": "Dat la ka pa bon, kidonk okenn avi pa parèt. Bay dat jodi a dabò."],
            "staff_notices.none": ["other": "Pa gen avi."],
            "staff_notices.place": ["other": "Ki kote?"],
            "staff_notices.remove": ["other": "Retire avi sa a"],
            "staff_notices.removed": ["other": "Avi a pa parèt ankò."],
            "staff_notices.replaces": ["other": "L ap ranplase: {text}"],
            "staff_notices.shown": ["other": "L ap parèt jiska {date}."],
            "staff_notices.text": [
                "other": "Tape fraz la nan lang {language}: san chif, san pri, san telefòn, san lyen, san adrès."
            ],
            "staff_notices.text_form": ["other": "Tape yon bagay, ak lèt ak siy senp sèlman."],
            "staff_notices.text_language": ["other": "Nan ki lang w ap ekri l?"],
            "staff_notices.text_left": ["other": "Lèt ki rete: {count}"],
            "staff_notices.text_link": ["other": "Yon siy ant de lèt sanble ak yon lyen: mete yon espas."],
            "staff_notices.text_word": ["other": "Ou pa ka sèvi ak mo sa a: {word}"],
            "staff_notices.title": ["other": "Avi pou vizitè yo"],
            "staff_notices.today": ["other": "Jodi a sèlman, {date}"],
            "staff_notices.until": ["other": "{days} jou, jiska {date}"],
            "staff_notices.weekday": ["other": "Ki jou nan semèn nan?"],
            "staff_notices.write": ["other": "Mete yon avi"],
            "staff_notices.write_text": ["other": "Tape yon fraz sou klavye a"],
            "staff_notices.yes": ["other": "Wi, montre l"],
            "staff_screen.attention": ["other": "Gen {count} bagay pou regle:"],
            "staff_screen.built_in": ["other": "Enfòmasyon ki vini ak pwogram lan, dat {date}."],
            "staff_screen.clock": ["other": "Lè ekran an bon: jodi a se {date}."],
            "staff_screen.clock_wrong": [
                "other":
                    "Dat ekran an se {date}, men li ka pa bon: nou pa konte dat limit yo. Bay dat jodi a epi avèti teknisyen an."
            ],
            "staff_screen.damaged": [
                "other": "Enfòmasyon an gen domaj ({record}). Avèti teknisyen an: fòk li enstale l ankò."
            ],
            "staff_screen.date_ask": ["other": "Èske jodi a se {date}?"],
            "staff_screen.date_early": ["other": "Dat la pa ka vini anvan {date}. Tape l ankò."],
            "staff_screen.date_given": [
                "other":
                    "Se anplwaye yo ki bay dat la: {date}. Si aparèy la redemare oswa li resevwa nouvo enfòmasyon, bay dat la ankò. Lè a pa bon: avèti teknisyen an."
            ],
            "staff_screen.date_late": ["other": "Dat la pa ka vini apre {date}. Tape l ankò."],
            "staff_screen.date_no": ["other": "Non, tape yon lòt dat"],
            "staff_screen.date_type": ["other": "Tape dat jodi a ak 8 chif: jou, mwa, ane."],
            "staff_screen.date_unknown": ["other": "Dat sa a pa egziste. Tape l ankò."],
            "staff_screen.date_yes": ["other": "Wi, se jodi a"],
            "staff_screen.due": ["other": "Pou moun ki pibliye enfòmasyon an: {count} done pou verifye."],
            "staff_screen.due_item": ["other": "{label} ({date})"],
            "staff_screen.due_none": ["other": "Pa gen done pou verifye nan 30 jou k ap vini yo."],
            "staff_screen.due_soon": ["other": "Gen {count} done pou verifye nan 30 jou k ap vini yo."],
            "staff_screen.folder": ["other": "Dosye sant lan: anfòm."],
            "staff_screen.folder_damaged": ["other": "Fichye gate yo mete sou kote: {names}. Avèti teknisyen an."],
            "staff_screen.folder_empty": ["other": "Dosye sant lan: poko gen anyen ladan l."],
            "staff_screen.folder_unusable": [
                "other": "Dosye sant lan pa ka sèvi ({path}). Ekran an mache san li. Avèti teknisyen an."
            ],
            "staff_screen.give_date": ["other": "Bay dat jodi a"],
            "staff_screen.good": ["other": "Tout bagay anfòm."],
            "staff_screen.intact": ["other": "Enfòmasyon an pa gen domaj."],
            "staff_screen.keys": [
                "other":
                    "Peze {enter} pou kontinye. Si w pa tape anyen, {enter} fè w soti. Bouton {menu} efase sa w tape."
            ],
            "staff_screen.list_omitted": [
                "other": "{count} erè nan lis kote sant sa a: kote sa yo pa parèt. Avèti teknisyen an."
            ],
            "staff_screen.list_unusable": [
                "other": "Nou pa ka li lis kote sant sa a, kidonk li pa parèt. Avèti teknisyen an."
            ],
            "staff_screen.menu": ["other": "Anplwaye sant lan (PIN)"],
            "staff_screen.no_content": [
                "other":
                    "Pa gen enfòmasyon: se nimewo ijans yo sèlman ki parèt. Avèti teknisyen an: fòk li enstale enfòmasyon yo."
            ],
            "staff_screen.phone_ask": ["other": "Èske nimewo sa a bon? ({number} sou {count})"],
            "staff_screen.phone_call": ["other": "Rele nimewo a anvan w konfime l."],
            "staff_screen.phone_check": ["other": "Verifye nimewo telefòn yo"],
            "staff_screen.phone_earlier": ["other": "Anvan se te: {number}"],
            "staff_screen.phone_no": ["other": "Poko"],
            "staff_screen.phone_yes": ["other": "Wi, montre l"],
            "staff_screen.phones": [
                "other": "{count} nimewo telefòn nan lis sant sa a ap parèt sèlman lè w konfime yo:"
            ],
            "staff_screen.pin": ["other": "Tape PIN lan. Anyen pa parèt pandan w ap tape."],
            "staff_screen.pin_wrong": ["other": "PIN lan pa bon."],
            "staff_screen.program": [
                "other": "Gen nouvo enfòmasyon ki bezwen yon pwogram ki pi nouvo. Avèti teknisyen an."
            ],
            "staff_screen.release": ["other": "Vèsyon {release}, dat {date}."],
            "staff_screen.signed_omitted": [
                "other":
                    "{count} erè nan lis sant lan ki gen siyati a: kote sa yo pa parèt. Avèti moun ki te siyen l la."
            ],
            "staff_screen.signed_unusable": [
                "other":
                    "Lis sant lan ki gen siyati a gen domaj, kidonk li pa parèt. Avèti teknisyen an: fòk li mete l ajou."
            ],
            "staff_screen.space": ["other": "Espas ki rete: {count} MB."],
            "staff_screen.space_low": ["other": "Pa rete anpil espas: {count} MB. Avèti teknisyen an."],
            "staff_screen.stopped": [
                "other": "Depi {date}, ekran an pa montre sa ki petèt chanje ankò. Mande teknisyen an nouvo enfòmasyon."
            ],
            "staff_screen.stops": [
                "other":
                    "Nan dat {date}, ekran an ap sispann montre sa ki petèt chanje. Anvan sa, mande teknisyen an nouvo enfòmasyon."
            ],
            "staff_screen.sync": ["other": "Dènye mizajou: {date}, san pwoblèm."],
            "staff_screen.sync_before": ["other": "Dènye mizajou ki te mache: {date}."],
            "staff_screen.sync_failed": ["other": "Mizajou a pa t mache: {date} ({code})."],
            "staff_screen.sync_network": ["other": "Verifye rezo a oswa kab la."],
            "staff_screen.sync_none": [
                "other": "Aparèy sa a poko janm resevwa nouvo enfòmasyon. Mande teknisyen an si se nòmal."
            ],
            "staff_screen.technician": ["other": "Avèti teknisyen an."],
            "staff_screen.title": ["other": "Pou anplwaye yo"],
            "staff_screen.unsaved": [
                "other":
                    "Nou pa ka anrejistre nan dosye sant lan (li plen oswa li bare): ni avi, ni nimewo ki konfime, ni tan pou tann PIN lan. Avèti teknisyen an."
            ],
            "staff_screen.wait_hours": ["other": "Twòp erè. Tann {count} èdtan."],
            "staff_screen.wait_minutes": ["other": "Twòp erè. Tann {count} minit."],
            "staff_screen.wait_seconds": ["other": "Twòp erè. Tann {count} segonn."],
            "table.heading": ["other": "{heading}:"],
            "topic.empty": ["other": "Poko gen paj moun revize isit la."],
        ]
        return Words(
            language: language, plural: .none, dateFormat: "{day} {month} {year}", firstDay: nil,
            months: [
                "janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm", "desanm",
            ],
            weekdays: ["lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch"],
            messages: messages)
    }
}
