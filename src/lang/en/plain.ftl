### The plain mode: prompts, one thing per line.

## Words that are typed; several ways of one word stand behind one another with commas.

plain-word-menu = menu
plain-word-back = back, b
plain-word-quit = quit, q, exit
plain-word-save = save
plain-word-later = later
plain-word-discard = discard
plain-word-values = values
plain-word-again = again, list, all
plain-word-where = where
plain-word-help = help, h
plain-word-go = go
plain-word-yes = yes, y
plain-word-no = no, n
plain-word-unknown = not known, unknown, ?

## How to talk to it.

plain-hello = One thing per line. help says what to type, ? lists what can be done here, q leaves.
plain-help-number = A number opens what has that number. A number and a word do something with it: 3 take. go 3 only selects it.
plain-help-word = Type the name of an action, or the beginnings of its words: find, next view, raise. Names of keys work too: f2.
plain-help-move = b goes back, an empty line goes on or tells the screen again, again tells all of it, where says where you are, q leaves.
plain-help-form = In a form an empty line keeps what stands there, - clears it, < goes back one field, ? helps, a line with a dot ends several lines.
plain-help-slash = Where text is typed, commands begin with a slash: /save, /later, /discard, /menu, /again; /7 goes to field 7. A text that begins with a slash or is one of these signs is typed behind //.
plain-help-sort = Questions of urgency: y yes, n no, ? not known; an empty line goes on, < goes back, save keeps the answers.

## Screens.

plain-more = There is more: an empty line goes on.
plain-nobody = nobody responsible
plain-panes = Panes, each by its name: { $panes }
plain-find-more = There are more: type other words.
plain-language = Type the number of your language.
plain-zone = Chosen: { $zone }. An empty line takes it; a city makes the list shorter.
plain-open = open
plain-kept = kept: { $version }
plain-tick = A number ticks a value or takes the tick away; an empty line takes the ticked ones.
plain-ticked = { $what }, ticked
plain-sort-title = Urgency of { $number }
plain-question = Question { $place } of { $count }. { $question } { $told }
plain-answer-now = Now: { $answer }.
plain-proposed = Perhaps yes: { $because }.
plain-can-save = save keeps the answers now.
plain-sort-end = All questions were asked. save keeps the answers; a number goes to a question.

## Forms.

plain-form = { $count ->
    [one] { $count } field. An empty line keeps what stands there.
   *[other] { $count } fields. An empty line keeps what stands there.
}
plain-required = { $field } (must be filled in)
plain-field = { $label }:
plain-field-now = { $label }, now: { $value }
plain-means = That is: { $what }
plain-problem = Problem in { $place }, { $field }: { $why }
plain-form-end = End of the form. save keeps it, a number changes a field, later keeps a draft, discard throws it away.
plain-match = Perhaps known: { $what }
plain-match-hint = /values looks at them; an empty line goes on.
plain-hint-prose = Several lines; a line with a dot ends them.
plain-hint-date = A day as 28.11, today, +3 or a weekday; with a time as 14:00 where one is asked for.
plain-hint-choice = Type the number or the name of a value.
plain-hint-many = Type numbers or names with commas between them.
plain-no-help = Type a text; an empty line keeps what stands there.
plain-no-value = There is no such value here. ? lists them.

## What was not understood.

plain-no-entry = There is no number { $number } here.
plain-unclear = Several actions are called so: { $names }. Type more of the name.
plain-unknown = Not understood: { $what }. ? lists what can be done here, help says what to type.
plain-changed = Somebody else changed records.

## Starting.

plain-no-input = The plain mode asks questions; it cannot run with --no-input.
plain-dumb-terminal = This terminal (TERM) cannot show a full screen. One thing per line: caseload --plain.
plain-garbled = This line did not arrive as UTF-8, so nothing was taken. Set the terminal to UTF-8, or type it in Latin letters.
