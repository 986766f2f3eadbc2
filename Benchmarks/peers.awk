# Reads the kernel's rows, then those of the peers, and prints medians of events per CPU second side by side.
FNR == NR {
  split($1, parts, ":")
  if ($2 == "ours" && (parts[1] != "W1" || parts[2] == "1e5")) ours[parts[1]] = ours[parts[1]] " " $3
  next
}
{
  if (!($2 in seen)) { seen[$2] = 1; peers[++count] = $2 }
  rates[$1 " " $2] = rates[$1 " " $2] " " $3
}
END {
  split("W1 W2a W2b W4 W5", names, " ")
  header = "| workload | ours, M/s |"; line = "| --- | --- |"
  for (peer = 1; peer <= count; peer++) {
    title = peers[peer]; sub("-", " ", title)
    header = header " " title ", M/s | ours ÷ |"; line = line " --- | --- |"
  }
  print header; print line
  for (row = 1; row <= 5; row++) {
    mine = median(ours[names[row]])
    text = sprintf("| %s | %.1f |", names[row], mine / 1e6)
    for (peer = 1; peer <= count; peer++) {
      rate = median(rates[names[row] " " peers[peer]])
      text = text (rate ? sprintf(" %.3f | %.0f |", rate / 1e6, mine / rate) : " – | – |")
    }
    print text
  }
}
