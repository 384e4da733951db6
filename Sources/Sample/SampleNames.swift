/// Name lists: a weight, given names (women's and men's in turn), family names; `_` is a space.
enum SampleNames {
    static let text = """
        30 | Aisling Conor Niamh Declan Róisín Padraig Orla Eoin Gráinne Cormac Bríd Cathal Sinéad Darragh Ciara Donal
          | Byrne Murphy Kavanagh Ó_Briain Nolan Hennessy Sweeney Mac_Giolla Fitzgerald Tierney Quinlan Mulcahy O’Dwyer
          Keane Lenihan Cassidy
        24 | Alice George Florence Arthur Hazel Stanley Joyce Edwin Pippa Gareth Morag Callum Bethan Rhys Isla Gordon |
          Whitlock Pemberton Ashdown Carver Lockhart Sinclair Vaughan Parry Buchanan Hargreaves Tolley Marsden Drummond
          Wainwright Bowen Elphick
        9 | Anneliese Jürgen Heike Matthias Sabine Rüdiger Käthe Florian Ulrike Moritz | Grünwald Schäfer Böttcher
          Löffler Reinhardt Vogt Nußbaum Krämer Steinmetz Haas
        7 | Camille Étienne Noémie Benoît Hélène Loïc Océane Théo | Lefèvre Garnier Chevalier Besançon Fontaine
          Desmarais Aubert Péron
        9 | Agnieszka Piotr Małgorzata Krzysztof Joanna Paweł Zofia Tomasz Grażyna Michał | Wójcik Nowak Król Wrona
          Kaczmarek Mazur Duda Pawlak Zając Sikora
        7 | Astrid Henrik Sunniva Lars Maren Jørgen Freja Mikkel | Bergström Halvorsen Nygård Sørensen Lindholm Dahl
          Ødegård Kjær
        8 | Priyanka Rohan Meera Sanjay Kavita Arjun Lakshmi Nikhil | Iyer Chaudhary Menon Banerjee Reddy Kulkarni
          Desai Nair
        8 | Chidinma Emeka Folake Kofi Ama Ibrahim Ngozi Kwabena | Eze Boateng Adeyemi Owusu Nwosu Bello Asante Danjuma
        6 | Layla Omar Yasmin Khalid Huda Karim Salma Bilal | Mansour Al-Masri Chaoui Darwish Saleh Benhaddou Aziz
          Zaman
        7 | Leonor João Catarina Rui Marisol Andrés Pilar Íñigo | Carneiro Magalhães Saldanha Ibáñez Ferreira Peña
          Teixeira Cordero
        5 | Mei Jun Xiulan Bo Ying Hao | Chen Zhao Lin Huang Xu Guo
        4 | Thuy Minh Lan Duc Mai Quang | Pham Le Vo Dang Bui Ngo
        4 | Elif Emre Ayşe Murat Defne Kerem | Yıldız Kaya Öztürk Demir Aydın Çelik
        5 | Oksana Taras Halyna Bohdan Iryna Ostap | Shevchuk Melnyk Bondar Tkachenko Kravets Lysenko
        4 | Akiko Kenji Naoko Haruto Emi Takeshi | Mori Ishikawa Nakano Ueda Fujii Okada
        5 | Chiara Matteo Giulia Davide Ornella Sandro | Ricci Bellini Galli Esposito Marchetti Fabbri
        """
}
