### Fields of forms: calendar, lists, people, problems.
