### The guided tour.

action-tour = Guided tour: start or leave
tour-title = Tour { $stop } of { $stops }
tour-move = This is the queue: the most urgent signal comes first. Go to the next line with ↓.
tour-open = Enter opens a signal: what was reported, and why it stands where it stands. Open this one.
tour-back = Esc goes one step back, and nothing is lost by it. Go back to the queue with Esc.
tour-record = Somebody calls. F2 opens a new signal: type one sentence about what they report, then save with F8.
tour-sort = How urgent is it? 1 is yes, 2 is no, 3 is not known. Answer a few questions and watch the level, then keep the answers with F8.
tour-take = The new signal stands at its place. Somebody must answer for it: take it with F3.
tour-find = F7 finds people, places and words in any spelling. Type part of a name that you saw in the queue, and open a hit with Enter.
tour-tick = Esc leads back to the queue. 2 shows the cases: Enter on one being implemented, 3 for its plan, Space on a task, and F8 saves.
tour-done = That was the tour. F1: keys of a screen, F9: all that can be done.
tour-left = The tour is over; F9 starts it again.
tour-leave-again = Esc once more leaves the tour.
tour-offered = New here? F9, Guided tour: eight steps, about three minutes.
why-not-tour = The tour needs fictional data: start the program with caseload tour.
