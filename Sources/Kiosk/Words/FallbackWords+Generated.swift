// Made from Locales/ and Content/ by `compile-content generate fallback`. Do not edit; run .ci/generate.

import ContentModel

/// What a kiosk says without any bundle, and for a word that a bundle lacks. The only words in the code.
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
                "Línea de la Vida, México", "Línea de la Vida, Mexico", "Línea de la Vida, Mexique",
                "Línea de la Vida, Meksik",
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
            "about.content_day": ["other": "Content of {date}."],
            "about.due": ["other": "It must be checked now."],
            "about.intro": ["other": "This page rests on these facts."],
            "about.never_checked": ["other": "Nobody has checked it for this screen yet."],
            "about.review_rule": [
                "one": "It must be checked every day.", "other": "It must be checked every {days} days.",
            ],
            "about.source": ["other": "Source: {title} ({publisher}), {date}"],
            "about.source_undated": ["other": "Source: {title} ({publisher}), no date"],
            "about.title": ["other": "Who says this, and since when"],
            "action.back": ["other": "back"],
            "action.choose": ["other": "choose"],
            "action.ends": ["other": "first and last"],
            "action.help": ["other": "help"],
            "action.hide": ["other": "hide"],
            "action.language": ["other": "language"],
            "action.menu": ["other": "menu"],
            "action.move": ["other": "move"],
            "action.next": ["other": "more"],
            "action.previous": ["other": "before"],
            "attract.about": ["other": "Information centre"],
            "attract.any_key": ["other": "Press any key."],
            "attract.choose": ["other": "Choose your language."],
            "attract.closed_day": ["other": "closed"],
            "attract.emergency": ["other": "Emergency: call {number}"],
            "attract.ended": ["other": "Your visit has ended. Nothing about you was kept."],
            "attract.greeting": ["other": "Welcome."],
            "attract.hours": ["other": "Opening hours"],
            "attract.hours_day": ["other": "{day}: {hours}"],
            "attract.larger": ["other": "Please make the window larger. Emergency: {number}"],
            "attract.phone": ["other": "Phone: {number}"],
            "attract.promise": ["other": "Free information. Nothing about you is kept."],
            "callout.free": ["other": "FREE"],
            "callout.note": ["other": "NOTE"],
            "callout.warning": ["other": "CAREFUL"],
            "confirm.end": ["other": "End your visit?"],
            "confirm.end_no": ["other": "No, stay"],
            "confirm.end_text": ["other": "Your answers and the pages that you opened are erased."],
            "confirm.end_yes": ["other": "Yes, end it"],
            "confirm.restart": ["other": "Erase your answers and start again?"],
            "confirm.restart_no": ["other": "No, continue with my answers"],
            "confirm.restart_text": ["other": "You will have to answer again."],
            "confirm.restart_yes": ["other": "Yes, erase and start again"],
            "fact.as_of": ["other": "(as of {date}, not checked since)"],
            "fact.as_of_unknown": ["other": "(no date, not checked)"],
            "fact.checked": ["other": "(checked on {date})"],
            "fact.last_seen": ["other": "(last seen {date})"],
            "fact.last_seen_unknown": ["other": "(no date)"],
            "help.hide_text": ["other": "The hide key erases your visit and shows a neutral screen."],
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
            "home.age": ["other": "Information of {date}"],
            "home.free": ["other": "free"],
            "home.overdue": [
                "other": "This information is old: {days} days. Much may have changed. Ask before you decide."
            ],
            "home.questions": ["other": "What may be possible for me"],
            "home.questions_about": ["other": "Answer some questions. Nothing is kept."],
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
            "interview.before": ["other": "Before {year}"],
            "interview.begin": ["other": "Start"],
            "interview.continue": ["other": "Continue"],
            "interview.day": ["other": "Which day?"],
            "interview.day_unknown": ["other": "I do not know the day"],
            "interview.go_on": ["other": "Go on with my answers"],
            "interview.help": ["other": "Do you want help with the questions?"],
            "interview.kept": [
                "other":
                    "You are not asked for a name, a number or an address. Nothing is kept. At the end your answers are erased."
            ],
            "interview.month": ["other": "Which month of {year}?"],
            "interview.month_of": ["other": "{month} {year}"],
            "interview.month_unknown": ["other": "I do not know the month"],
            "interview.no_answer": ["other": "no answer"],
            "interview.note_go_on": ["other": "Go on with the questions"],
            "interview.nothing_chosen": [
                "other": "You have chosen nothing. To go on without an answer, choose \"Continue\" again."
            ],
            "interview.skip": ["other": "I prefer not to say"],
            "interview.start_again": ["other": "Start again and erase my answers"],
            "interview.title": ["other": "What can I do?"],
            "interview.unknown": ["other": "I do not know"],
            "interview.what": [
                "other":
                    "Some questions. Then you see what may fit you and who helps for free. An authority decides each case."
            ],
            "interview.why": ["other": "Why do we ask this?"],
            "interview.year": ["other": "Which year?"],
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
            "menu.about": ["other": "Who says this, and since when"],
            "menu.emergency": ["other": "Emergency: who to call"],
            "menu.end": ["other": "End my visit"],
            "menu.help": ["other": "Help: who to call, and the keys"],
            "menu.hide": ["other": "Leave now (key {key})"],
            "menu.home": ["other": "Back to the start"],
            "menu.language": ["other": "Change the language (key {key})"],
            "menu.more": ["other": "More"],
            "menu.own_language": ["other": "Back to {language}"],
            "menu.staff_language": ["other": "For the staff: see it in {language}"],
            "menu.title": ["other": "Menu"],
            "page.changed_part": ["other": "This part changed on {date}: {staff}."],
            "page.clock": ["other": "The clock of this screen is wrong. The oldest part is from {date}"],
            "page.clock_unknown": ["other": "The clock of this screen is wrong. Part of it has no date"],
            "page.day": ["other": "Of {date}"],
            "page.due": ["other": "Part of it is from {date}: ask before you decide"],
            "page.due_unknown": ["other": "Part of it has no date: ask before you decide"],
            "page.hidden": ["other": "No person has reviewed this page yet. For this reason it is not shown here."],
            "page.link_withdrawn": ["other": "(this page is no longer valid)"],
            "page.missing": ["other": "This page does not exist in this language."],
            "page.newer": ["other": "A newer version of this page, of {date}, exists in another language:"],
            "page.not_reviewed": ["other": "not yet reviewed by a lawyer"],
            "page.other_language": ["other": "Text in another language: {language}"],
            "page.related": ["other": "This may help you too"],
            "page.reviewed": ["other": "Reviewed: {organisation}, {role}, {date}."],
            "page.reviewed_by": ["other": "reviewed: {organisation}, {role}, {date}"],
            "page.sources": ["other": "where it comes from"],
            "page.unreadable": ["other": "This page cannot be read now. Everything else still works."],
            "page.unreviewed": [
                "other":
                    "Written from public sources, {date}. A lawyer has not reviewed it yet: before you decide, ask one for free."
            ],
            "page.withdrawn": ["other": "This page is no longer valid."],
            "results.always": ["other": "Always: your rights and free help"],
            "results.change": ["other": "See or change my answers"],
            "results.clock": [
                "other": "Do it by {date}. The clock of this screen is wrong: the days are not counted. The rule: "
            ],
            "results.closed": ["other": "Closed now"],
            "results.due": ["other": "From {date}. It may have changed."],
            "results.due_unknown": ["other": "Without a date. It may have changed."],
            "results.elsewhere": ["other": "Other countries: answer more questions"],
            "results.left": [
                "one": "Do it by {date}. {days} day is left.", "other": "Do it by {date}. {days} days are left.",
            ],
            "results.maybe": ["other": "Perhaps: something is missing"],
            "results.missing": ["other": "Missing: {question}"],
            "results.next": ["other": "What to do: "],
            "results.no_date": ["other": "There is a time limit: "],
            "results.none": [
                "other": "With these answers we know of nothing that may fit now. Your rights and free help are below."
            ],
            "results.over": ["other": "This time limit is over. Ask for free legal help."],
            "results.possible": ["other": "It may be possible"],
            "results.title": ["other": "What may fit you"],
            "results.today": ["other": "Do it today. Today is the last sure day."],
            "results.uncertain": ["other": "Your time may be over or not: go today."],
            "results.unlikely": ["other": "It seems difficult now"],
            "staff.absent": ["other": "Nobody from the centre is here now. You can call."],
            "staff.inline_absent": ["other": "nobody is here to ask now"],
            "staff.inline_present": ["other": "ask the staff"],
            "staff.lifeline": ["other": "{label}: {number}"],
            "staff.present": ["other": "Ask the staff."],
            "staff.unknown": ["other": "Ask the staff. If nobody is here, you can call."],
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
            "about.due": ["other": "Ya se debe revisar."],
            "about.intro": ["other": "Esta página se basa en estos datos."],
            "about.never_checked": ["other": "Nadie lo ha comprobado todavía para este aparato."],
            "about.review_rule": ["one": "Se debe revisar cada día.", "other": "Se debe revisar cada {days} días."],
            "about.source": ["other": "Fuente: {title} ({publisher}), {date}"],
            "about.source_undated": ["other": "Fuente: {title} ({publisher}), sin fecha"],
            "about.title": ["other": "Quién dice esto y desde cuándo"],
            "action.back": ["other": "atrás"],
            "action.choose": ["other": "elegir"],
            "action.ends": ["other": "principio y final"],
            "action.help": ["other": "ayuda"],
            "action.hide": ["other": "ocultar"],
            "action.language": ["other": "idioma"],
            "action.menu": ["other": "menú"],
            "action.move": ["other": "moverse"],
            "action.next": ["other": "más"],
            "action.previous": ["other": "antes"],
            "attract.about": ["other": "Centro de información"],
            "attract.any_key": ["other": "Pulse cualquier tecla."],
            "attract.choose": ["other": "Elija su idioma."],
            "attract.closed_day": ["other": "cerrado"],
            "attract.emergency": ["other": "Emergencia: llame al {number}"],
            "attract.ended": ["other": "Su visita terminó. No se guardó nada de usted."],
            "attract.greeting": ["other": "Bienvenida, bienvenido."],
            "attract.hours": ["other": "Horario"],
            "attract.hours_day": ["other": "{day}: {hours}"],
            "attract.larger": ["other": "Agrande la ventana. Emergencia: {number}"],
            "attract.phone": ["other": "Teléfono: {number}"],
            "attract.promise": ["other": "Información gratis. No se guarda nada de usted."],
            "callout.free": ["other": "GRATIS"],
            "callout.note": ["other": "NOTA"],
            "callout.warning": ["other": "CUIDADO"],
            "confirm.end": ["other": "¿Terminar su visita?"],
            "confirm.end_no": ["other": "No, quedarme"],
            "confirm.end_text": ["other": "Se borran sus respuestas y lo que abrió."],
            "confirm.end_yes": ["other": "Sí, terminar"],
            "confirm.restart": ["other": "¿Borrar sus respuestas y empezar de nuevo?"],
            "confirm.restart_no": ["other": "No, seguir con mis respuestas"],
            "confirm.restart_text": ["other": "Tendrá que responder otra vez."],
            "confirm.restart_yes": ["other": "Sí, borrar y empezar de nuevo"],
            "fact.as_of": ["other": "(al {date}, sin comprobar desde entonces)"],
            "fact.as_of_unknown": ["other": "(sin fecha, sin comprobar)"],
            "fact.checked": ["other": "(comprobado el {date})"],
            "fact.last_seen": ["other": "(visto por última vez el {date})"],
            "fact.last_seen_unknown": ["other": "(sin fecha)"],
            "help.hide_text": ["other": "La tecla de ocultar borra la visita y muestra una pantalla neutra."],
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
            "home.free": ["other": "gratis"],
            "home.overdue": [
                "other":
                    "Esta información es vieja: tiene {days} días. Mucho puede haber cambiado. Pregunte antes de decidir."
            ],
            "home.questions": ["other": "Qué puede ser posible para mí"],
            "home.questions_about": ["other": "Responda unas preguntas. No se guarda nada."],
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
            "interview.before": ["other": "Antes de {year}"],
            "interview.begin": ["other": "Empezar"],
            "interview.continue": ["other": "Continuar"],
            "interview.day": ["other": "¿Qué día?"],
            "interview.day_unknown": ["other": "No sé el día"],
            "interview.go_on": ["other": "Seguir con mis respuestas"],
            "interview.help": ["other": "¿Quiere ayuda con las preguntas?"],
            "interview.kept": [
                "other":
                    "No se le pide nombre, número ni dirección. No se guarda nada. Al final se borran sus respuestas."
            ],
            "interview.month": ["other": "¿Qué mes de {year}?"],
            "interview.month_of": ["other": "{month} de {year}"],
            "interview.month_unknown": ["other": "No sé el mes"],
            "interview.no_answer": ["other": "sin respuesta"],
            "interview.note_go_on": ["other": "Seguir con las preguntas"],
            "interview.nothing_chosen": [
                "other": "No ha elegido nada. Para seguir sin responder, elija otra vez «Continuar»."
            ],
            "interview.skip": ["other": "Prefiero no decirlo"],
            "interview.start_again": ["other": "Empezar de nuevo y borrar mis respuestas"],
            "interview.title": ["other": "¿Qué puedo hacer?"],
            "interview.unknown": ["other": "No sé"],
            "interview.what": [
                "other":
                    "Unas preguntas. Después ve qué puede servirle y quién ayuda gratis. Una autoridad decide cada caso."
            ],
            "interview.why": ["other": "¿Por qué lo preguntamos?"],
            "interview.year": ["other": "¿Qué año?"],
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
            "menu.about": ["other": "Quién dice esto y desde cuándo"],
            "menu.emergency": ["other": "Emergencia: a quién llamar"],
            "menu.end": ["other": "Terminar mi visita"],
            "menu.help": ["other": "Ayuda: a quién llamar y qué teclas usar"],
            "menu.hide": ["other": "Salir ya (tecla {key})"],
            "menu.home": ["other": "Volver al inicio"],
            "menu.language": ["other": "Cambiar de idioma (tecla {key})"],
            "menu.more": ["other": "Más"],
            "menu.own_language": ["other": "Volver a {language}"],
            "menu.staff_language": ["other": "Para el personal: ver en {language}"],
            "menu.title": ["other": "Menú"],
            "page.changed_part": ["other": "Esta parte cambió el {date}: {staff}."],
            "page.clock": ["other": "El reloj de esta pantalla no está bien. Lo más antiguo es del {date}"],
            "page.clock_unknown": ["other": "El reloj de esta pantalla no está bien. Una parte no tiene fecha"],
            "page.day": ["other": "Del {date}"],
            "page.due": ["other": "Una parte es del {date}: pregunte antes de decidir"],
            "page.due_unknown": ["other": "Una parte no tiene fecha: pregunte antes de decidir"],
            "page.hidden": ["other": "Nadie ha revisado todavía esta página. Por eso no se muestra aquí."],
            "page.link_withdrawn": ["other": "(esta página ya no vale)"],
            "page.missing": ["other": "Esta página no está en este idioma."],
            "page.newer": ["other": "Hay una versión más nueva de esta página, del {date}, en otro idioma:"],
            "page.not_reviewed": ["other": "sin revisar por un abogado"],
            "page.other_language": ["other": "Texto en otro idioma: {language}"],
            "page.related": ["other": "También le puede servir"],
            "page.reviewed": ["other": "Revisado: {organisation}, {role}, {date}."],
            "page.reviewed_by": ["other": "revisado: {organisation}, {role}, {date}"],
            "page.sources": ["other": "de dónde sale"],
            "page.unreadable": ["other": "Esta página no se puede leer ahora. Lo demás sigue funcionando."],
            "page.unreviewed": [
                "other":
                    "Escrito con fuentes públicas, {date}. Un abogado aún no lo ha revisado: antes de decidir, pregunte a uno gratis."
            ],
            "page.withdrawn": ["other": "Esta página ya no vale."],
            "results.always": ["other": "Siempre: sus derechos y ayuda gratis"],
            "results.change": ["other": "Ver o cambiar mis respuestas"],
            "results.clock": [
                "other":
                    "Hágalo a más tardar el {date}. El reloj de esta pantalla no es seguro: no se cuentan los días. La regla: "
            ],
            "results.closed": ["other": "Cerrado ahora"],
            "results.due": ["other": "Es del {date}. Puede haber cambiado."],
            "results.due_unknown": ["other": "Sin fecha. Puede haber cambiado."],
            "results.elsewhere": ["other": "Otros países: responder más preguntas"],
            "results.left": [
                "one": "Hágalo a más tardar el {date}. Queda {days} día.",
                "other": "Hágalo a más tardar el {date}. Quedan {days} días.",
            ],
            "results.maybe": ["other": "Quizás: falta algo"],
            "results.missing": ["other": "Falta: {question}"],
            "results.next": ["other": "Qué hacer: "],
            "results.no_date": ["other": "Hay un plazo: "],
            "results.none": [
                "other":
                    "Con estas respuestas no conocemos nada que pueda servirle ahora. Sus derechos y la ayuda gratis están abajo."
            ],
            "results.over": ["other": "Este plazo ya terminó. Pida ayuda legal gratis."],
            "results.possible": ["other": "Puede ser posible"],
            "results.title": ["other": "Qué puede servirle"],
            "results.today": ["other": "Hágalo hoy. Hoy es el último día seguro."],
            "results.uncertain": ["other": "Su plazo puede haber terminado o no: vaya hoy."],
            "results.unlikely": ["other": "Parece difícil ahora"],
            "staff.absent": ["other": "Ahora no hay nadie del centro. Puede llamar."],
            "staff.inline_absent": ["other": "ahora no hay nadie a quien preguntar"],
            "staff.inline_present": ["other": "pregunte al personal"],
            "staff.lifeline": ["other": "{label}: {number}"],
            "staff.present": ["other": "Pregunte al personal."],
            "staff.unknown": ["other": "Pregunte al personal. Si no hay nadie, puede llamar."],
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
            "about.due": ["other": "Il est temps de le vérifier."],
            "about.intro": ["other": "Cette page repose sur ces informations."],
            "about.never_checked": ["other": "Personne ne l'a encore vérifié pour cet appareil."],
            "about.review_rule": [
                "one": "Il faut le vérifier tous les jours.", "other": "Il faut le vérifier tous les {days} jours.",
            ],
            "about.source": ["other": "Source : {title} ({publisher}), {date}"],
            "about.source_undated": ["other": "Source : {title} ({publisher}), sans date"],
            "about.title": ["other": "Qui dit cela, et depuis quand"],
            "action.back": ["other": "retour"],
            "action.choose": ["other": "choisir"],
            "action.ends": ["other": "début et fin"],
            "action.help": ["other": "aide"],
            "action.hide": ["other": "cacher"],
            "action.language": ["other": "langue"],
            "action.menu": ["other": "menu"],
            "action.move": ["other": "se déplacer"],
            "action.next": ["other": "suite"],
            "action.previous": ["other": "précédent"],
            "attract.about": ["other": "Centre d'information"],
            "attract.any_key": ["other": "Appuyez sur une touche."],
            "attract.choose": ["other": "Choisissez votre langue."],
            "attract.closed_day": ["other": "fermé"],
            "attract.emergency": ["other": "Urgence : appelez le {number}"],
            "attract.ended": ["other": "Votre visite est finie. On n'a rien gardé sur vous."],
            "attract.greeting": ["other": "Bienvenue."],
            "attract.hours": ["other": "Heures d'ouverture"],
            "attract.hours_day": ["other": "{day} : {hours}"],
            "attract.larger": ["other": "Agrandissez la fenêtre. Urgence : {number}"],
            "attract.phone": ["other": "Téléphone : {number}"],
            "attract.promise": ["other": "Informations gratuites. On ne garde rien sur vous."],
            "callout.free": ["other": "GRATUIT"],
            "callout.note": ["other": "REMARQUE"],
            "callout.warning": ["other": "ATTENTION"],
            "confirm.end": ["other": "Finir votre visite ?"],
            "confirm.end_no": ["other": "Non, rester"],
            "confirm.end_text": ["other": "Vos réponses et les pages ouvertes seront effacées."],
            "confirm.end_yes": ["other": "Oui, finir"],
            "confirm.restart": ["other": "Effacer vos réponses et recommencer ?"],
            "confirm.restart_no": ["other": "Non, continuer avec mes réponses"],
            "confirm.restart_text": ["other": "Vous devrez répondre encore une fois."],
            "confirm.restart_yes": ["other": "Oui, effacer et recommencer"],
            "fact.as_of": ["other": "(au {date}, pas vérifié depuis)"],
            "fact.as_of_unknown": ["other": "(sans date, pas vérifié)"],
            "fact.checked": ["other": "(vérifié le {date})"],
            "fact.last_seen": ["other": "(vu pour la dernière fois le {date})"],
            "fact.last_seen_unknown": ["other": "(sans date)"],
            "help.hide_text": ["other": "La touche pour cacher efface la visite et montre un écran neutre."],
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
            "home.free": ["other": "gratuit"],
            "home.overdue": [
                "other":
                    "Ces informations sont vieilles : elles ont {days} jours. Beaucoup de choses ont pu changer. Demandez avant de décider."
            ],
            "home.questions": ["other": "Ce qui peut être possible pour moi"],
            "home.questions_about": ["other": "Répondez à quelques questions. Rien n'est gardé."],
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
            "interview.before": ["other": "Avant {year}"],
            "interview.begin": ["other": "Commencer"],
            "interview.continue": ["other": "Continuer"],
            "interview.day": ["other": "Quel jour ?"],
            "interview.day_unknown": ["other": "Je ne sais pas le jour"],
            "interview.go_on": ["other": "Continuer avec mes réponses"],
            "interview.help": ["other": "Voulez-vous de l'aide pour les questions ?"],
            "interview.kept": [
                "other":
                    "On ne vous demande ni nom, ni numéro, ni adresse. Rien n'est gardé. À la fin, vos réponses sont effacées."
            ],
            "interview.month": ["other": "Quel mois de {year} ?"],
            "interview.month_of": ["other": "{month} {year}"],
            "interview.month_unknown": ["other": "Je ne sais pas le mois"],
            "interview.no_answer": ["other": "pas de réponse"],
            "interview.note_go_on": ["other": "Continuer les questions"],
            "interview.nothing_chosen": [
                "other": "Vous n'avez rien choisi. Pour continuer sans répondre, choisissez encore « Continuer »."
            ],
            "interview.skip": ["other": "Je préfère ne pas le dire"],
            "interview.start_again": ["other": "Recommencer et effacer mes réponses"],
            "interview.title": ["other": "Que puis-je faire ?"],
            "interview.unknown": ["other": "Je ne sais pas"],
            "interview.what": [
                "other":
                    "Quelques questions. Ensuite vous voyez ce qui peut vous convenir et qui aide gratuitement. Une autorité décide de chaque cas."
            ],
            "interview.why": ["other": "Pourquoi cette question ?"],
            "interview.year": ["other": "Quelle année ?"],
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
            "menu.about": ["other": "Qui dit cela, et depuis quand"],
            "menu.emergency": ["other": "Urgence : qui appeler"],
            "menu.end": ["other": "Finir ma visite"],
            "menu.help": ["other": "Aide : qui appeler, et les touches"],
            "menu.hide": ["other": "Partir tout de suite (touche {key})"],
            "menu.home": ["other": "Revenir au début"],
            "menu.language": ["other": "Changer de langue (touche {key})"],
            "menu.more": ["other": "Plus"],
            "menu.own_language": ["other": "Revenir en {language}"],
            "menu.staff_language": ["other": "Pour le personnel : voir en {language}"],
            "menu.title": ["other": "Menu"],
            "page.changed_part": ["other": "Cette partie a changé le {date} : {staff}."],
            "page.clock": ["other": "L'horloge de cet écran n'est pas à l'heure. Le plus ancien date du {date}"],
            "page.clock_unknown": ["other": "L'horloge de cet écran n'est pas à l'heure. Une partie n'a pas de date"],
            "page.day": ["other": "Du {date}"],
            "page.due": ["other": "Une partie date du {date} : demandez avant de décider"],
            "page.due_unknown": ["other": "Une partie n'a pas de date : demandez avant de décider"],
            "page.hidden": ["other": "Personne n'a encore relu cette page. C'est pourquoi elle n'est pas montrée ici."],
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
            "page.unreadable": [
                "other": "Cette page ne peut pas être lue maintenant. Le reste continue de fonctionner."
            ],
            "page.unreviewed": [
                "other":
                    "Écrit à partir de sources publiques, {date}. Un avocat ne l'a pas encore relu : avant de décider, demandez à un avocat gratuit."
            ],
            "page.withdrawn": ["other": "Cette page n'est plus valable."],
            "results.always": ["other": "Toujours : vos droits et une aide gratuite"],
            "results.change": ["other": "Voir ou changer mes réponses"],
            "results.clock": [
                "other":
                    "Faites-le au plus tard le {date}. L'horloge de cet écran n'est pas sûre : les jours ne sont pas comptés. La règle : "
            ],
            "results.closed": ["other": "Fermé maintenant"],
            "results.due": ["other": "Date du {date}. Cela a peut-être changé."],
            "results.due_unknown": ["other": "Sans date. Cela a peut-être changé."],
            "results.elsewhere": ["other": "Autres pays : répondre à d'autres questions"],
            "results.left": [
                "one": "Faites-le au plus tard le {date}. Il reste {days} jour.",
                "other": "Faites-le au plus tard le {date}. Il reste {days} jours.",
            ],
            "results.maybe": ["other": "Peut-être : il manque quelque chose"],
            "results.missing": ["other": "Il manque : {question}"],
            "results.next": ["other": "Que faire : "],
            "results.no_date": ["other": "Il y a un délai : "],
            "results.none": [
                "other":
                    "Avec ces réponses, nous ne connaissons rien qui puisse convenir maintenant. Vos droits et l'aide gratuite sont plus bas."
            ],
            "results.over": ["other": "Ce délai est dépassé. Demandez une aide juridique gratuite."],
            "results.possible": ["other": "C'est peut-être possible"],
            "results.title": ["other": "Ce qui peut vous convenir"],
            "results.today": ["other": "Faites-le aujourd'hui. C'est le dernier jour sûr."],
            "results.uncertain": ["other": "Votre délai est peut-être dépassé, peut-être pas : allez-y aujourd'hui."],
            "results.unlikely": ["other": "Cela semble difficile maintenant"],
            "staff.absent": ["other": "Personne du centre n'est là maintenant. Vous pouvez appeler."],
            "staff.inline_absent": ["other": "il n'y a personne à qui demander maintenant"],
            "staff.inline_present": ["other": "demandez au personnel"],
            "staff.lifeline": ["other": "{label} : {number}"],
            "staff.present": ["other": "Demandez au personnel."],
            "staff.unknown": ["other": "Demandez au personnel. S'il n'y a personne, vous pouvez appeler."],
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
            "about.due": ["other": "Li lè pou yo verifye l."],
            "about.intro": ["other": "Paj sa a chita sou enfòmasyon sa yo."],
            "about.never_checked": ["other": "Poko gen moun ki verifye l pou aparèy sa a."],
            "about.review_rule": ["other": "Fòk yo verifye l chak {days} jou."],
            "about.source": ["other": "Sous: {title} ({publisher}), {date}"],
            "about.source_undated": ["other": "Sous: {title} ({publisher}), san dat"],
            "about.title": ["other": "Ki moun ki di sa, e depi kilè"],
            "action.back": ["other": "retounen"],
            "action.choose": ["other": "chwazi"],
            "action.ends": ["other": "kòmansman ak fen"],
            "action.help": ["other": "èd"],
            "action.hide": ["other": "kache"],
            "action.language": ["other": "lang"],
            "action.menu": ["other": "meni"],
            "action.move": ["other": "deplase"],
            "action.next": ["other": "plis"],
            "action.previous": ["other": "anvan"],
            "attract.about": ["other": "Sant enfòmasyon"],
            "attract.any_key": ["other": "Peze nenpòt bouton."],
            "attract.choose": ["other": "Chwazi lang ou."],
            "attract.closed_day": ["other": "fèmen"],
            "attract.emergency": ["other": "Ijans: rele {number}"],
            "attract.ended": ["other": "Vizit ou a fini. Yo pa kenbe anyen sou ou."],
            "attract.greeting": ["other": "Byenvini."],
            "attract.hours": ["other": "Lè sant lan louvri"],
            "attract.hours_day": ["other": "{day}: {hours}"],
            "attract.larger": ["other": "Fè fenèt la pi gran. Ijans: {number}"],
            "attract.phone": ["other": "Telefòn: {number}"],
            "attract.promise": ["other": "Enfòmasyon gratis. Yo pa kenbe anyen sou ou."],
            "callout.free": ["other": "GRATIS"],
            "callout.note": ["other": "REMAK"],
            "callout.warning": ["other": "ATANSYON"],
            "confirm.end": ["other": "Èske w vle fini vizit ou a?"],
            "confirm.end_no": ["other": "Non, rete"],
            "confirm.end_text": ["other": "Repons ou yo ak paj ou te louvri yo ap efase."],
            "confirm.end_yes": ["other": "Wi, fini"],
            "confirm.restart": ["other": "Èske w vle efase repons ou yo epi rekòmanse?"],
            "confirm.restart_no": ["other": "Non, kontinye ak repons mwen yo"],
            "confirm.restart_text": ["other": "Ou pral oblije reponn ankò."],
            "confirm.restart_yes": ["other": "Wi, efase epi rekòmanse"],
            "fact.as_of": ["other": "(dat {date}, yo pa verifye l depi lè sa a)"],
            "fact.as_of_unknown": ["other": "(san dat, yo pa verifye l)"],
            "fact.checked": ["other": "(yo verifye l {date})"],
            "fact.last_seen": ["other": "(dènye fwa yo wè l: {date})"],
            "fact.last_seen_unknown": ["other": "(san dat)"],
            "help.hide_text": ["other": "Bouton pou kache a efase vizit la epi li montre yon ekran òdinè."],
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
            "home.free": ["other": "gratis"],
            "home.overdue": [
                "other":
                    "Enfòmasyon sa yo vye: yo gen {days} jou. Anpil bagay ka chanje depi lè sa a. Mande anvan w deside."
            ],
            "home.questions": ["other": "Kisa ki ka posib pou mwen"],
            "home.questions_about": ["other": "Reponn kèk kesyon. Yo pa kenbe anyen."],
            "home.title": ["other": "Ki sa ou bezwen jodi a?"],
            "idle.text": ["other": "Peze nenpòt bouton pou w kontinye."],
            "idle.title": ["other": "Èske w la toujou?"],
            "idle.warning": ["other": "Si pèsonn pa peze yon bouton, vizit sa a ap efase nan {seconds} segonn."],
            "interview.alone": [
                "other":
                    "Èske w poukont ou devan ekran sa a? Lòt moun ka wè repons ou yo. Bouton {key} kache tout bagay touswit."
            ],
            "interview.answers": ["other": "Repons mwen yo jiskaprezan"],
            "interview.answers_change": ["other": "Chwazi yon repons pou chanje l."],
            "interview.before": ["other": "Anvan {year}"],
            "interview.begin": ["other": "Kòmanse"],
            "interview.continue": ["other": "Kontinye"],
            "interview.day": ["other": "Ki jou?"],
            "interview.day_unknown": ["other": "Mwen pa konnen jou a"],
            "interview.go_on": ["other": "Kontinye ak repons mwen yo"],
            "interview.help": ["other": "Èske ou vle èd ak kesyon yo?"],
            "interview.kept": [
                "other": "Yo pa mande w non, nimewo, ni adrès. Yo pa kenbe anyen. Nan fen an, repons ou yo efase."
            ],
            "interview.month": ["other": "Ki mwa nan {year}?"],
            "interview.month_of": ["other": "{month} {year}"],
            "interview.month_unknown": ["other": "Mwen pa konnen mwa a"],
            "interview.no_answer": ["other": "pa gen repons"],
            "interview.note_go_on": ["other": "Kontinye ak kesyon yo"],
            "interview.nothing_chosen": [
                "other": "Ou pa chwazi anyen. Pou kontinye san reponn, chwazi \"Kontinye\" ankò."
            ],
            "interview.skip": ["other": "Mwen pito pa di sa"],
            "interview.start_again": ["other": "Rekòmanse epi efase repons mwen yo"],
            "interview.title": ["other": "Kisa mwen ka fè?"],
            "interview.unknown": ["other": "Mwen pa konnen"],
            "interview.what": [
                "other":
                    "Kèk kesyon. Apre sa, ou wè sa ki ka bon pou ou ak kiyès ki ede gratis. Se yon otorite ki deside chak ka."
            ],
            "interview.why": ["other": "Poukisa nou poze kesyon sa a?"],
            "interview.year": ["other": "Ki ane?"],
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
            "menu.about": ["other": "Ki moun ki di sa, e depi kilè"],
            "menu.emergency": ["other": "Ijans: ki moun pou w rele"],
            "menu.end": ["other": "Fini vizit mwen an"],
            "menu.help": ["other": "Èd: ki moun pou w rele, ak bouton yo"],
            "menu.hide": ["other": "Soti touswit (bouton {key})"],
            "menu.home": ["other": "Retounen nan kòmansman an"],
            "menu.language": ["other": "Chanje lang (bouton {key})"],
            "menu.more": ["other": "Lòt bagay"],
            "menu.own_language": ["other": "Retounen an {language}"],
            "menu.staff_language": ["other": "Pou moun k ap travay isit la: gade an {language}"],
            "menu.title": ["other": "Meni"],
            "page.changed_part": ["other": "Pati sa a chanje nan dat {date}: {staff}."],
            "page.clock": ["other": "Lè ekran sa a pa bon. Pati ki pi ansyen an gen dat {date}"],
            "page.clock_unknown": ["other": "Lè ekran sa a pa bon. Yon pati pa gen dat"],
            "page.day": ["other": "Dat: {date}"],
            "page.due": ["other": "Yon pati gen dat {date}: mande anvan w deside"],
            "page.due_unknown": ["other": "Yon pati pa gen dat: mande anvan w deside"],
            "page.hidden": ["other": "Poko gen moun ki revize paj sa a. Se poutèt sa yo pa montre l isit la."],
            "page.link_withdrawn": ["other": "(paj sa a pa valab ankò)"],
            "page.missing": ["other": "Paj sa a pa nan lang sa a."],
            "page.newer": ["other": "Gen yon vèsyon paj sa a ki pi nouvo, ki gen dat {date}, nan yon lòt lang:"],
            "page.not_reviewed": ["other": "avoka poko revize l"],
            "page.other_language": ["other": "Tèks la nan yon lòt lang: {language}"],
            "page.related": ["other": "Sa ka ede w tou"],
            "page.reviewed": ["other": "Revize: {organisation}, {role}, {date}."],
            "page.reviewed_by": ["other": "revize: {organisation}, {role}, {date}"],
            "page.sources": ["other": "kote sa soti"],
            "page.unreadable": ["other": "Ou pa ka li paj sa a kounye a. Tout rès la ap mache toujou."],
            "page.unreviewed": [
                "other":
                    "Yo ekri sa ak sous piblik, {date}. Avoka poko revize l: anvan w deside, mande yon avoka gratis."
            ],
            "page.withdrawn": ["other": "Paj sa a pa valab ankò."],
            "results.always": ["other": "Toujou: dwa w yo ak èd gratis"],
            "results.change": ["other": "Wè oswa chanje repons mwen yo"],
            "results.clock": [
                "other": "Fè l pa pita pase {date}. Lè ekran sa a pa sèten: nou pa konte jou yo. Règ la: "
            ],
            "results.closed": ["other": "Fèmen kounye a"],
            "results.due": ["other": "Sa gen dat {date}. Petèt li chanje depi lè sa a."],
            "results.due_unknown": ["other": "San dat. Petèt li chanje."],
            "results.elsewhere": ["other": "Lòt peyi: reponn plis kesyon"],
            "results.left": ["other": "Fè l pa pita pase {date}. Rete {days} jou."],
            "results.maybe": ["other": "Petèt: gen yon bagay ki manke"],
            "results.missing": ["other": "Sa ki manke: {question}"],
            "results.next": ["other": "Sa pou fè: "],
            "results.no_date": ["other": "Gen yon dat limit: "],
            "results.none": [
                "other":
                    "Ak repons sa yo, nou pa konnen anyen ki ka bon pou ou kounye a. Dwa w yo ak èd gratis yo anba a."
            ],
            "results.over": ["other": "Dat limit sa a fin pase. Mande èd legal gratis."],
            "results.possible": ["other": "Sa ka posib"],
            "results.title": ["other": "Sa ki ka bon pou ou"],
            "results.today": ["other": "Fè l jodi a. Jodi a se dènye jou ki sèten."],
            "results.uncertain": ["other": "Petèt dat limit ou a fin pase, petèt li poko pase: ale jodi a."],
            "results.unlikely": ["other": "Sa sanble difisil kounye a"],
            "staff.absent": ["other": "Pa gen pèsonn k ap travay isit la kounye a. Ou ka rele."],
            "staff.inline_absent": ["other": "pa gen moun pou mande kounye a"],
            "staff.inline_present": ["other": "mande moun k ap travay isit la"],
            "staff.lifeline": ["other": "{label}: {number}"],
            "staff.present": ["other": "Mande moun k ap travay isit la."],
            "staff.unknown": ["other": "Mande moun k ap travay isit la. Si pa gen moun, ou ka rele."],
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
