${greeting}
<#list news as one>

${one.sentence}
<#if one.title?has_content>
${one.title}
</#if>
${one.facts}
${one.at}
</#list>
<#if more?has_content>

${more}
</#if>

-- 
${why}
${all}: ${allAt}
