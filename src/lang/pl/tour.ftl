### The guided tour.

action-tour = Przewodnik: początek lub koniec
tour-title = Przewodnik: krok { $stop } z { $stops }
tour-move = To kolejka zgłoszeń: najpilniejsze stoi pierwsze. Przejdź do następnego wiersza klawiszem ↓.
tour-open = Enter otwiera zgłoszenie: co zgłoszono i dlaczego stoi właśnie tutaj. Otwórz je.
tour-back = Esc cofa o jeden krok i nic przy tym nie ginie. Wróć do kolejki klawiszem Esc.
tour-record = Ktoś dzwoni. F2 otwiera nowe zgłoszenie: wpisz jednym zdaniem, co się zgłasza, i zapisz klawiszem F8.
tour-sort = Jak bardzo to pilne? 1 to tak, 2 to nie, 3 to nie wiadomo. Odpowiedz na kilka pytań, patrz na poziom i zapisz odpowiedzi klawiszem F8.
tour-take = Nowe zgłoszenie stoi na swoim miejscu. Ktoś musi za nie odpowiadać: weź je klawiszem F3.
tour-find = F7 znajduje osoby, miejsca i słowa w każdej pisowni. Wpisz część nazwiska z kolejki i otwórz znaleziony wpis klawiszem Enter.
tour-tick = Esc cofa do kolejki. 2 to przypadki: Enter na przypadku w realizacji, 3 to jego plan, spacja na zadaniu, F8 zapisuje.
tour-done = To już cały przewodnik. F1: klawisze ekranu, F9: wszystkie działania.
tour-left = Przewodnik przerwany; można go zacząć od nowa przez F9.
tour-leave-again = Jeszcze raz Esc kończy przewodnik.
tour-offered = Pierwszy raz tutaj? F9, „Przewodnik”: osiem kroków, trzy minuty.
why-not-tour = Przewodnik wymaga fikcyjnych danych: uruchom program poleceniem caseload tour.
